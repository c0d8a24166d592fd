package app.redress.review.ui;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.CategoryWeights;
import app.redress.review.IgnoredFindings;
import app.redress.review.ReviewSession;
import app.redress.review.Reworded;
import app.redress.review.checks.CheckResult;
import app.redress.review.tone.ToneReading;
import app.redress.text.TextRange;
import app.redress.ui.BackgroundTasks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Reads the letter again whenever it was changed and a short quiet followed. One reading at a time: what changes
 * meanwhile makes one more reading afterwards, however much it was.
 */
public final class Rereading {
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Letter NOTHING =
            new Letter(Party.NOBODY, Party.NOBODY, LocalDate.EPOCH, "", "", "", List.of(), EnglishVariant.GB);

    /** Whether anything was read yet. */
    public enum State {
        WAITING,
        READY,
        FAILED
    }

    private final LetterReview review;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Debounce pause;
    private final ReviewSession session;
    private final Supplier<CategoryWeights> weights;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.WAITING);
    private final ReadOnlyObjectWrapper<Optional<ToneReading>> tone =
            new ReadOnlyObjectWrapper<>(this, "tone", Optional.empty());
    private final ObservableList<ReaderNeed> needs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper urgent = new ReadOnlyStringWrapper(this, "urgent", "");
    private final ObservableList<CheckResult> lacking = FXCollections.observableArrayList();
    private Letter letter = NOTHING;
    private long readAt;
    private boolean underWay;
    private boolean again;

    Rereading(LetterReview review, ReviewSession session, BackgroundTasks tasks, Supplier<CategoryWeights> weights) {
        this.weights = weights;
        this.review = review;
        this.session = session;
        this.tasks = tasks;
        this.pause = tasks.debounce(QUIET, this::read);
    }

    /** How the letter reads; empty before the first reading. */
    public ReadOnlyObjectProperty<Optional<ToneReading>> toneProperty() {
        return tone.getReadOnlyProperty();
    }

    /** Checks that the letter does not pass, the weightiest first. */
    public ObservableList<CheckResult> lacking() {
        return lacking;
    }

    /** A right that is about to lapse, in words; blank when none is. */
    ReadOnlyStringProperty urgent() {
        return urgent.getReadOnlyProperty();
    }

    /** What a reader needs, met or not. */
    public ObservableList<ReaderNeed> needs() {
        return needs;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void follow(ObservableValue<Letter> written) {
        letter = written.getValue();
        written.addListener((of, before, now) -> {
            letter = now;
            pause.touch();
        });
    }

    /** Another text: what was said of the one before is taken back at once, and this one is read without waiting. */
    void begin() {
        state.set(State.WAITING);
        tone.set(Optional.empty());
        needs.clear();
        lacking.clear();
        urgent.set("");
        read();
    }

    /** Something the reading rests on has changed beside the letter. */
    public void soon() {
        pause.touch();
    }

    /** Where a range of the last reading stands in the text of now. */
    Optional<TextRange> now(TextRange range) {
        return session.now(readAt, range);
    }

    private void read() {
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        again = false;
        long revision = session.revision();
        IgnoredFindings ignored = session.ignored();
        CategoryWeights weighed = weights.get();
        Letter now = withText(letter, session.text());
        List<Reworded> reworded = session.reworded();
        tasks.submit(BackgroundTasks.Lane.REVIEW, () -> review.read(now, ignored, weighed, reworded))
                .onSuccess(outcome -> take(revision, outcome))
                .onFailure(this::failed)
                .onFinished(this::finished);
    }

    private void take(long revision, LetterReview.Outcome outcome) {
        if (session.reviewed(revision, outcome.findings())) {
            readAt = revision;
            tone.set(Optional.of(outcome.tone()));
            needs.setAll(outcome.needs());
            lack(outcome.lacking());
            urgent.set(outcome.closing());
            state.set(State.READY);
        }
    }

    /** Told anew only when something has changed, so that what a person is reading stays open. */
    private void lack(List<CheckResult> now) {
        if (!lacking.equals(now)) {
            lacking.setAll(now);
        }
    }

    /** A mistake of ours: it is reported once, for it would come again with every key; the panel goes on saying it. */
    private void failed(Throwable cause) {
        boolean first = state.get() != State.FAILED;
        state.set(State.FAILED);
        if (first) {
            throw new IllegalStateException("a letter could not be reviewed", cause);
        }
    }

    private void finished() {
        underWay = false;
        if (again) {
            read();
        }
    }

    private static Letter withText(Letter letter, String text) {
        return new Letter(
                letter.sender(),
                letter.recipient(),
                letter.date(),
                letter.subject(),
                letter.reference(),
                text,
                letter.enclosures(),
                letter.variant());
    }
}
