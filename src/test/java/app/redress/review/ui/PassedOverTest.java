package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.PassedOverFindings;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.IgnoredFindings.Place;
import app.redress.review.Severity;
import app.redress.review.WatchwordReviewer;
import app.redress.review.tone.ToneReading;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassedOverTest {
    private static final String TEXT = "You always do this. I recieved nothing.";
    private static final CaseId SOFA = CaseId.random();
    private static final CaseId KETTLE = CaseId.random();

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final DialogsNoted dialogs = new DialogsNoted();
    private final Kept kept = new Kept();
    private final Map<ReviewViewModel, PassedOver> followers = new HashMap<>();
    private final ReviewViewModel model = started();

    @Test
    void whatWasPassedOverStaysSoWhenTheLetterIsOpenedAgain() {
        open(model, SOFA, TEXT);
        ignoreHere("always");
        open(model, KETTLE, "Another letter.");
        open(model, SOFA, TEXT);

        assertThat(words(model)).containsExactly("recieved");
    }

    @Test
    void andWhenTheProgramIsStartedAgain() {
        open(model, SOFA, TEXT);
        ignoreHere("always");

        ReviewViewModel later = started();
        open(later, SOFA, TEXT);

        assertThat(words(later)).containsExactly("recieved");
    }

    @Test
    void theSameWordsInAnotherCaseAreHeard() {
        open(model, SOFA, TEXT);
        ignoreHere("always");
        open(model, KETTLE, TEXT);

        assertThat(words(model)).containsExactly("always", "recieved");
    }

    @Test
    void passingOverCanBeTakenBack() {
        open(model, SOFA, TEXT);
        ignoreHere("always");
        ignoreHere("recieved");
        dialogs.takeUpOffer();
        tasks.runAll();

        assertThat(words(model)).containsExactly("recieved");
        assertThat(kept.places.get(SOFA)).extracting(Place::words).containsExactly("always");
    }

    @Test
    void aWordTaughtToTheDictionaryCanBeTakenBack() {
        open(model, SOFA, TEXT);
        look("recieved");
        model.ignoreAlways();
        assertThat(settings.get().dictionary()).isEqualTo(Set.of("recieved"));

        dialogs.takeUpOffer();
        tasks.runAll();

        assertThat(settings.get().dictionary()).isEmpty();
        assertThat(words(model)).containsExactly("always", "recieved");
    }

    private ReviewViewModel started() {
        WatchwordReviewer reviewer = new WatchwordReviewer()
                .find("always", Category.EXAGGERATION, Severity.WARM, "why", "often")
                .find("recieved", Category.SPELLING, Severity.NOTE, "why", "received");
        ToneReading.Reader tone =
                (text, findings) -> new ToneReading(0, 0, 0, ToneReading.State.CALM, Severity.NOTE, "", "", List.of());
        return new ReviewViewModel(
                new LetterReview(reviewer, tone, letter -> List.of(), String::equals, "fill it in"), settings, tasks);
    }

    private void open(ReviewViewModel review, CaseId id, String text) {
        PassedOver passedOver = followers.computeIfAbsent(
                review, one -> new PassedOver(one, kept, tasks, dialogs, Words.load(Locale.UK)));
        review.open(text);
        passedOver.opened(id);
        tasks.runAll();
        tasks.quiet();
    }

    private void ignoreHere(String word) {
        look(word);
        model.ignoreHere();
        tasks.runAll();
        tasks.quiet();
    }

    private void look(String word) {
        model.findings().stream().filter(f -> f.text().equals(word)).findFirst().ifPresent(model::look);
    }

    private static List<String> words(ReviewViewModel review) {
        return review.findings().stream().map(Finding::text).toList();
    }

    private static final class Kept implements PassedOverFindings {
        private final Map<CaseId, List<Place>> places = new HashMap<>();

        @Override
        public List<Place> of(CaseId id) {
            return places.getOrDefault(id, List.of());
        }

        @Override
        public void keep(CaseId id, List<Place> now) {
            places.put(id, now);
        }
    }
}
