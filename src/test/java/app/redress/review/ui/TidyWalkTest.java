package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.WatchwordReviewer;
import app.redress.review.tone.ToneReading;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.text.TextEdit;
import app.redress.ui.DirectBackgroundTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TidyWalkTest {
    private static final String TEXT = "You always do this. It is the worst shop. I recieved nothing.";

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final ToneReading.Reader tone = (text, findings) -> new ToneReading(
            0, 0, findings.size(), ToneReading.State.CALM, Severity.NOTE, findings.size() + " run hot", "", List.of());
    private final WatchwordReviewer reviewer = new WatchwordReviewer()
            .find("always", Category.EXAGGERATION, Severity.WARM, "why", "often")
            .find("worst", Category.EXAGGERATION, Severity.WARM, "why", "")
            .find("recieved", Category.SPELLING, Severity.NOTE, "why", "received");
    private final ReviewViewModel model = new ReviewViewModel(
            new LetterReview(reviewer, tone, letter -> List.of(), String::equals, "fill it in"),
            new CurrentSettings(Settings.FIRST_START),
            tasks);
    private final List<TidyWalk.Outcome> outcomes = new ArrayList<>();

    @BeforeEach
    void aLetterIsOpen() {
        model.walk().onFinished(outcomes::add);
        model.open(TEXT);
        tasks.runAll();
    }

    @Test
    void aWalkBeginsAtTheTop() {
        model.look(model.findings().get(2));
        model.tidy();

        assertThat(model.walk().isActive()).isTrue();
        assertThat(model.currentProperty().get().map(Finding::text)).contains("always");
    }

    @Test
    void whatWasChangedAndPassedOverIsToldAtTheEnd() {
        model.tidy();
        take("often");
        take("");
        model.next(0);
        model.ignoreHere();
        model.walk().finish();

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.changes())
                    .containsExactly(new TidyWalk.Change("always", "often"), new TidyWalk.Change("worst", ""));
            assertThat(outcome.left()).isEqualTo(1);
            assertThat(outcome.readBefore().map(ToneReading::summary)).contains("3 run hot");
        });
        assertThat(model.walk().isActive()).isFalse();
    }

    @Test
    void whatTheWalkWentPastIsCountedAsLeft() {
        model.tidy();
        take("often");
        model.walk().goOn();
        model.next(0);
        model.walk().finish();

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.changes()).hasSize(1);
            assertThat(outcome.left()).isEqualTo(2);
        });
    }

    @Test
    void aWalkOnWhichNothingWasDecidedTellsWhatStands() {
        model.tidy();
        model.walk().finish();

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.isNothing()).isTrue();
            assertThat(outcome.left()).isEqualTo(3);
        });
        assertThat(model.walk().isActive()).isFalse();
    }

    @Test
    void whoHasOnlyWrittenOnIsNotToldThatNothingChanged() {
        model.tidy();
        model.edited(new TextEdit(0, 0, "So "));
        model.walk().finish();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void leavingTheWalkToWriteTellsNothing() {
        model.tidy();
        take("often");
        model.walk().leave();
        model.walk().finish();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void aRewordingTakenOutsideAWalkIsNotToldOf() {
        model.look(model.findings().get(0));
        take("often");
        model.walk().finish();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void theNextWalkBeginsAnew() {
        model.tidy();
        take("often");
        model.walk().finish();
        model.tidy();
        model.ignoreHere();
        model.walk().finish();

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(1).changes()).isEmpty();
    }

    private void take(String rewording) {
        Optional<TextEdit> edit = model.apply(rewording);
        edit.ifPresent(model::edited);
        model.next(edit.map(TextEdit::position).orElse(0));
    }
}
