package app.redress.review.ui;

import app.redress.letter.Letter;
import app.redress.review.Category;
import app.redress.review.CategoryWeights;
import app.redress.review.Finding;
import app.redress.review.IgnoredFindings;
import app.redress.review.ReviewSession;
import app.redress.settings.CurrentSettings;
import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import app.redress.ui.BackgroundTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the review says about the letter that is open, and what a person does about it. */
public final class ReviewViewModel {
    private final LetterReview review;
    private final CurrentSettings settings;
    private final ReviewSession session = new ReviewSession();
    private final Rereading rereading;
    private final ObjectProperty<ReviewMode> mode = new SimpleObjectProperty<>(this, "mode", ReviewMode.REVIEW);
    private final ReadOnlyObjectWrapper<Optional<Finding>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final TidyWalk tidy = new TidyWalk(findings::size);
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(this, "count", 0);
    private final List<Consumer<TextRange>> placeListeners = new ArrayList<>();
    private final List<BiConsumer<IgnoredFindings, IgnoredFindings>> ignoreListeners = new ArrayList<>();

    public ReviewViewModel(LetterReview review, CurrentSettings settings, BackgroundTasks tasks) {
        this.review = review;
        this.settings = settings;
        this.rereading = new Rereading(
                review, session, tasks, () -> CategoryWeights.of(settings.get().weights()));
        session.listen(this::show);
        settings.onChange(changed -> learn());
        mode.set(settings.get().quiet() ? ReviewMode.WRITE : ReviewMode.REVIEW);
        mode.addListener((of, before, now) -> settings.update(s -> s.withQuiet(now == ReviewMode.WRITE)));
        mode.addListener((of, before, now) -> attend());
        attend();
    }

    /** Follows the letter around the text: variant, names, enclosures. The text itself comes by {@link #edited}. */
    public void follow(ObservableValue<Letter> written) {
        rereading.follow(written);
    }

    /** Another text is open, of which nothing was passed over yet. */
    public void open(String text) {
        tidy.leave();
        session.open(text, known().withPlaces(List.of()));
        rereading.begin();
    }

    /** Passes over what was passed over in this text before. */
    public void passOver(List<IgnoredFindings.Place> places) {
        session.ignore(session.ignored().withPlaces(places));
        rereading.soon();
    }

    /** The text was edited. */
    public void edited(TextEdit edit) {
        tidy.written();
        session.edited(edit);
        rereading.soon();
    }

    /** Begins to go through all that is shown, from the top. */
    public void tidy() {
        lookAway();
        tidy.begin(rereading.toneProperty().get());
        session.next(0);
    }

    public TidyWalk walk() {
        return tidy;
    }

    /** Looks at the finding after the current one, or else after {@code caret}. */
    public Optional<Finding> next(int caret) {
        return session.next(caret);
    }

    /** Looks at the first finding from {@code from} on; on a walk none is come back to that was left as it is. */
    public void goOn(int from) {
        session.next(from, !tidy.hasLeft());
    }

    public Optional<Finding> previous(int caret) {
        return session.previous(caret);
    }

    /** The finding whose words {@code offset} touches. */
    public Optional<Finding> at(int offset) {
        return session.at(offset);
    }

    public void look(Finding finding) {
        session.select(finding);
    }

    public void lookAway() {
        session.current().ifPresent(finding -> session.select(null));
    }

    /** The edit that puts {@code rewording} in place of the current finding; the editor makes it. */
    public Optional<TextEdit> apply(String rewording) {
        session.current().ifPresent(finding -> tidy.changed(finding.text(), rewording));
        return session.current().map(finding -> session.apply(finding, rewording));
    }

    public void ignoreHere() {
        ignore(session::ignoreHere);
    }

    /** Teaches the word to the dictionary, or silences the rule, and keeps that in the settings. */
    public void ignoreAlways() {
        ignore(session::ignoreAlways);
    }

    /** Hears again about what {@code after} passes over and {@code before} did not. */
    public void hearAgain(IgnoredFindings before, IgnoredFindings after) {
        session.ignore(session.ignored().hearingAgain(before, after));
        ignored();
    }

    /** Calls {@code listener} with what was passed over before and what is now, when the person decided so. */
    public void onIgnored(BiConsumer<IgnoredFindings, IgnoredFindings> listener) {
        ignoreListeners.add(listener);
    }

    public boolean keepsFacts(Finding finding, String rewording) {
        return review.factsKept().test(finding.text(), rewording);
    }

    /** Asks whoever shows the text to show {@code range}, as it stood when the letter was last read. */
    public void goTo(TextRange range) {
        rereading.now(range).ifPresent(now -> placeListeners.forEach(listener -> listener.accept(now)));
    }

    public void onGoTo(Consumer<TextRange> listener) {
        placeListeners.add(listener);
    }

    /** The place of the current finding among those shown, from 1. */
    public int place() {
        return session.current().map(finding -> findings.indexOf(finding) + 1).orElse(0);
    }

    /** What is shown: in order of the text, without what is ignored or kept quiet. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** How many findings there are, also those kept quiet. */
    public ReadOnlyObjectProperty<Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Finding>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What the last reading said beside the findings. */
    public Rereading rereading() {
        return rereading;
    }

    public ObjectProperty<ReviewMode> modeProperty() {
        return mode;
    }

    private void ignore(Consumer<Finding> decision) {
        IgnoredFindings before = session.ignored();
        session.current().ifPresent(decision);
        tidy.passedOver();
        ignored();
        ignoreListeners.forEach(listener -> listener.accept(before, session.ignored()));
    }

    private void ignored() {
        IgnoredFindings now = session.ignored();
        settings.update(before -> before.withDictionary(now.words()).withIgnoredRules(now.rules()));
        rereading.soon();
    }

    /** The places passed over in the text that is open, as they stand among its words now. */
    List<IgnoredFindings.Place> passedOver() {
        return session.ignored().places();
    }

    private void show() {
        List<Finding> shown = session.shown();
        if (!findings.equals(shown)) {
            findings.setAll(shown);
        }
        count.set(session.findings().size());
        current.set(session.current());
    }

    private void attend() {
        boolean quiet = mode.get() == ReviewMode.WRITE;
        session.attendTo(finding -> !quiet || finding.category() == Category.SPELLING);
    }

    private void learn() {
        session.ignore(known());
        rereading.soon();
    }

    private IgnoredFindings known() {
        return session.ignored()
                .withRulesAndWords(settings.get().ignoredRules(), settings.get().dictionary());
    }
}
