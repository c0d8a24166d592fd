package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.LateSituation;
import app.redress.casefile.NewCase;
import app.redress.drafting.Situation;
import app.redress.drafting.Situations;
import app.redress.drafting.TemplateFiller;
import app.redress.letter.EnglishVariant;
import app.redress.letter.LetterFile;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Choosing what went wrong. Every choice leads to questions, or straight to a letter. */
public final class SituationChooserViewModel {
    private final Situations situations;
    private final NewCase newCase;
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final DraftingNavigation navigation;
    private final Words words;

    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper(this, "problems", "");
    private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper(this, "beginning", false);
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice> choicesView = FXCollections.unmodifiableObservableList(choices);
    private final ObservableList<String> problemSentences = FXCollections.observableArrayList();
    private final ObservableList<String> problemSentencesView =
            FXCollections.unmodifiableObservableList(problemSentences);
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
    private SituationOffer offered = SituationOffer.NOTHING;
    private Optional<LateSituation> next = Optional.empty();
    private Optional<LateSituation> about = Optional.empty();

    public SituationChooserViewModel(
            Situations situations,
            NewCase newCase,
            CurrentSettings settings,
            BackgroundTasks tasks,
            DraftingNavigation navigation,
            Words words) {
        this.situations = situations;
        this.newCase = newCase;
        this.settings = settings;
        this.tasks = tasks;
        this.navigation = navigation;
        this.words = words;
        filter.subscribe(typed -> show());
    }

    /** When the page is shown the next time, it asks what this case is about, and begins no letter. */
    public void about(LateSituation late) {
        next = Optional.of(late);
    }

    /** Reads the situations anew and forgets what was typed. */
    public void refresh() {
        filter.set("");
        about = next;
        next = Optional.empty();
        asking.set(about.isPresent());
        Optional<LateSituation> asked = about;
        tasks.submit(Lane.STORE, () -> SituationOffer.read(situations, asked, words))
                .onSuccess(this::offer);
    }

    /** Whether a case that has its letter is asked about. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Back to where the person was; the case that is asked about stays as it is. */
    public void leaveUnsaid() {
        about.map(LateSituation::id).ifPresent(navigation::back);
    }

    public void choose(Choice choice) {
        offered.named(choice.id()).ifPresent(this::begin);
    }

    /** Takes the situation that fits best what was typed, if one fits. */
    public void chooseBest() {
        choices.stream().findFirst().ifPresent(this::choose);
    }

    public void startEmpty() {
        begin(() -> newCase.empty(sender()));
    }

    /** @param text from the clipboard, blank when there is none */
    public void paste(String text) {
        if (text.isBlank()) {
            note.set(words.getString("drafting.chooser.paste.none"));
        } else {
            begin(() -> newCase.pasted(text, sender()));
        }
    }

    /** Begins with the text of the first of {@code files}; what it holds is copied, the file stays as it is. */
    public void take(List<Path> files) {
        files.stream()
                .findFirst()
                .ifPresent(file ->
                        begin(() -> newCase.pasted(LetterFile.read(file, LetterFile.LARGEST_LETTER), sender())));
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** What to know when nothing fits, or nothing could be pasted; else blank. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** One quiet line about templates of the person's own that could not be read; blank when all could. */
    public ReadOnlyStringProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What is wrong with each of them. */
    public ObservableList<String> problemSentences() {
        return problemSentencesView;
    }

    /** While a letter is being begun nothing else can be chosen, so that two clicks make one letter. */
    public ReadOnlyBooleanProperty beginningProperty() {
        return beginning.getReadOnlyProperty();
    }

    /** Those that fit what was typed. */
    public ObservableList<Choice> choices() {
        return choicesView;
    }

    private void offer(SituationOffer read) {
        offered = read;
        problemSentences.setAll(read.problems());
        problems.set(read.problemsInOneLine(words));
        show();
    }

    private void show() {
        String wanted = filter.get().strip();
        List<Choice> every = offered.situations().stream().map(this::choice).toList();
        SituationSearch search = new SituationSearch(wanted);
        List<Choice> fitting = search.fitting(every);
        List<Choice> near = fitting.isEmpty() ? search.near(every) : List.of();
        if (!fitting.isEmpty() || !near.isEmpty()) {
            choices.setAll(fitting.isEmpty() ? near : fitting);
        } else {
            // Whoever types "kettle" still has to find "Something I bought is faulty".
            choices.setAll(every);
        }
        boolean noted = fitting.isEmpty() && !wanted.isEmpty();
        note.set(
                noted
                        ? words.say(near.isEmpty() ? "drafting.chooser.none" : "drafting.chooser.near", wanted)
                        : suggestion(wanted));
    }

    private String suggestion(String wanted) {
        return offered.sorted() && wanted.isEmpty() ? words.getString("drafting.chooser.about.likeliest") : "";
    }

    private Choice choice(Situation situation) {
        EnglishVariant variant = EnglishVariant.ofCountry(sender().country());
        return new Choice(
                situation.id(),
                words.sayOr("drafting.sector." + situation.sector(), situation.sector()),
                TemplateFiller.spell(situation.title(), variant),
                TemplateFiller.spell(situation.summary(), variant),
                String.join(" ", situation.called()));
    }

    /** A template of the person's own has nothing to ask; it opens at once. */
    private void begin(Situation situation) {
        if (about.isPresent()) {
            LateSituation late = about.get();
            once(() -> late.keep(situation), navigation::back);
        } else if (situation.narrative().isPresent()) {
            navigation.openIntake(situation);
        } else {
            begin(() -> newCase.from(situation, sender()));
        }
    }

    private void begin(Callable<ComplaintCase> start) {
        once(() -> start.call().id(), navigation::openDraft);
    }

    private void once(Callable<CaseId> work, Consumer<CaseId> then) {
        if (!beginning.get()) {
            beginning.set(true);
            tasks.submit(Lane.STORE, work).onSuccess(then).onFinished(() -> beginning.set(false));
        }
    }

    private Party sender() {
        return settings.get().sender();
    }

    /**
     * A situation as it is offered.
     *
     * @param called other words to find it by, which are not shown
     */
    public record Choice(String id, String sector, String title, String summary, String called) {}
}
