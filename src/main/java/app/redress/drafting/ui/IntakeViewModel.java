package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ToldCases;
import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.AnswerSheet;
import app.redress.drafting.Facts;
import app.redress.drafting.Narrative;
import app.redress.drafting.Question;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.drafting.TemplateFiller;
import app.redress.drafting.WrittenAnswers;
import app.redress.letter.EnglishVariant;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The questions of a situation, and the letter that their answers make. */
public final class IntakeViewModel {
    private final ToldCases cases;
    private final BackgroundTasks tasks;
    private final DraftingNavigation navigation;
    private final FollowingViewModel following;
    private final Words words;
    private final LikelyWriter writer;
    private final AnswerSaver saver;

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyObjectWrapper<EvidenceList> evidence =
            new ReadOnlyObjectWrapper<>(this, "evidence", EvidenceList.nothing());
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing", false);
    private final ReadOnlyBooleanWrapper someoneElse = new ReadOnlyBooleanWrapper(this, "forSomeoneElse", false);
    private final ObjectProperty<Optional<Style>> style = new SimpleObjectProperty<>(this, "style", Optional.empty());
    private final ObservableList<Answer> answers = FXCollections.observableArrayList();
    private final ObservableList<Answer> answersView = FXCollections.unmodifiableObservableList(answers);
    private Optional<Situation> situation = Optional.empty();
    private Optional<CaseId> complaint = Optional.empty();
    private Facts known = Facts.NONE;
    private Map<String, String> before = Map.of();

    public IntakeViewModel(
            ToldCases cases,
            CurrentSettings settings,
            BackgroundTasks tasks,
            DraftingNavigation navigation,
            FollowingViewModel following,
            Words words) {
        this.cases = cases;
        this.tasks = tasks;
        this.navigation = navigation;
        this.following = following;
        this.words = words;
        this.writer = new LikelyWriter(cases, settings);
        this.saver = new AnswerSaver(cases, tasks, this::said);
        settings.onChange(changed -> saver.changed());
        style.addListener(changed -> saver.changed());
    }

    /** Asks about a new case. */
    public void begin(Situation chosen) {
        ask(Optional.empty(), new Told(chosen, Facts.NONE, Optional.empty()));
    }

    /** Asks again about a case that has been told. */
    public void edit(CaseId id) {
        tasks.submit(Lane.STORE, () -> cases.told(id))
                .onSuccess(told ->
                        told.ifPresentOrElse(found -> ask(Optional.of(id), found), () -> following.nothingTold(id)));
    }

    /** Writes the letter, or keeps what has changed. */
    public void write() {
        told().ifPresent(told -> {
            Optional<CaseId> id = complaint;
            situation = Optional.empty();
            if (id.isPresent()) {
                following.keep(id.get(), told);
            } else {
                saver.keep(told).onSuccess(begun -> following.begun(begun, told));
            }
        });
    }

    /** To a private page first; what has been answered is kept. */
    public void vent() {
        told().ifPresent(told -> {
            situation = Optional.empty();
            saver.keep(told).onSuccess(navigation::openVentPage);
        });
    }

    /** Begins with the template of the situation instead; what has been answered is kept with it. */
    public void startFromTemplate() {
        told().ifPresent(told -> {
            situation = Optional.empty();
            saver.keepWithTemplate(told).onSuccess(navigation::openDraft);
        });
    }

    /** Tells that something was taken out, and offers it back. */
    void removed(Runnable putBack) {
        following.removed(putBack);
    }

    /** Keeps what was typed when the person goes elsewhere: a case of its own, or the case it belongs to. */
    public void leave() {
        said().ifPresent(told -> {
            situation = Optional.empty();
            saver.keep(told);
        });
    }

    /** What is told, once anything has been said. */
    private Optional<Told> said() {
        return told().filter(told ->
                answers.stream().anyMatch(answer -> !answer.textProperty().get().isBlank()));
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What is worth having in hand. */
    public ReadOnlyObjectProperty<EvidenceList> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** Whether a case that exists is told again. */
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** How the letter speaks; empty when the facts choose. */
    public ObjectProperty<Optional<Style>> styleProperty() {
        return style;
    }

    /** Whether somebody is named for whom the letter is written. */
    public ObservableValue<Boolean> forSomeoneElseProperty() {
        return someoneElse.getReadOnlyProperty();
    }

    /** What is asked about, with what has been answered so far; empty once the letter is written. */
    public Optional<Told> told() {
        return situation.map(asked -> new Told(asked, answered(), style.get()));
    }

    public LocalDate today() {
        return cases.days().today();
    }

    /** The questions, in order. */
    public ObservableList<Answer> answers() {
        return answersView;
    }

    private void ask(Optional<CaseId> id, Told told) {
        complaint = id;
        saver.begin(id);
        situation = Optional.of(told.situation());
        known = writer.telling(told.facts());
        before = new WrittenAnswers(known, writer.typed()).texts();
        editing.set(id.isPresent());
        style.set(told.style());
        EnglishVariant variant = writer.typed().variant();
        title.set(TemplateFiller.spell(told.situation().title(), variant));
        Narrative narrative = told.situation().narrative().orElseThrow();
        answers.setAll(narrative.questions().stream()
                .map(question -> answer(question, told.situation(), narrative))
                .toList());
        evidence.set(evidence(told.situation(), variant));
        answers.stream()
                .filter(answer -> answer.question().id().equals("onBehalfOf.name"))
                .forEach(answer -> answer.textProperty().subscribe(name -> someoneElse.set(!name.isBlank())));
    }

    private EvidenceList evidence(Situation asked, EnglishVariant variant) {
        List<String> things = asked.evidence().stream()
                .map(thing -> TemplateFiller.spell(thing, variant))
                .toList();
        return EvidenceList.of(things, answers);
    }

    private Answer answer(Question question, Situation asked, Narrative narrative) {
        IntakeReading reading = new IntakeReading(writer.reader(), words);
        Question spelled = question.spelled(writer.typed().variant());
        Answer answer = new Answer(
                spelled,
                new AnswerChoices(words).of(question, narrative),
                new AnswerExamples(asked, reading, words).of(spelled),
                reading);
        answer.textProperty().set(before.getOrDefault(question.id(), ""));
        answer.textProperty().addListener(typed -> saver.changed());
        return answer;
    }

    private Facts answered() {
        Map<String, String> texts = new HashMap<>(before);
        answers.forEach(answer ->
                texts.put(answer.question().id(), answer.textProperty().get()));
        String reference = situation
                .flatMap(Situation::narrative)
                .map(Narrative::reference)
                .orElse("reference");
        return new AnswerSheet(texts, reference, writer.typed()).over(writer.telling(known));
    }
}
