package app.redress.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.WatchwordReviewer;
import app.redress.review.tone.ToneReading;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.text.TextEdit;
import app.redress.text.TextRange;
import app.redress.ui.DirectBackgroundTasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {
    private static final String TEXT = "You always do this. I recieved nothing. Refund [amount].";

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final WatchwordReviewer reviewer = new WatchwordReviewer()
            .find("always", Category.EXAGGERATION, Severity.WARM, "why", "often")
            .find("recieved", Category.SPELLING, Severity.NOTE, "why", "received")
            .find("amount", Category.VAGUE, Severity.WARM, "why")
            .find("Answer by [day] or else.", Category.THREAT, Severity.HOT, "why", "Please answer by [day].");
    private final List<Integer> heard = new ArrayList<>();
    private final ReviewViewModel model = new ReviewViewModel(
            new LetterReview(reviewer, this::readTone, letter -> List.of(need(letter)), String::equals, "fill it in"),
            settings,
            tasks);

    @Test
    void openingReadsTheLetterWithoutWaiting() {
        model.open(TEXT);
        assertThat(model.rereading().stateProperty().get()).isEqualTo(Rereading.State.WAITING);
        tasks.runAll();

        assertThat(words()).containsExactly("always", "recieved", "[amount]");
        assertThat(model.rereading().stateProperty().get()).isEqualTo(Rereading.State.READY);
        assertThat(model.rereading().toneProperty().get()).isPresent();
        assertThat(model.rereading().needs()).hasSize(1);
    }

    @Test
    void aGapIsAFindingOfItsOwnAndNothingElseIsSaidAboutIt() {
        model.open(TEXT);
        tasks.runAll();

        Finding gap = model.findings().get(2);
        assertThat(gap.category()).isEqualTo(Category.MISSING_FACT);
        assertThat(gap.message()).isEqualTo("fill it in");
    }

    @Test
    void aGapInASentenceThatIsToBeSaidAnotherWayIsNoFindingBesideIt() {
        model.open("Answer by [day] or else.");
        tasks.runAll();

        assertThat(words()).containsExactly("Answer by [day] or else.");
    }

    @Test
    void manyEditsWhileOneReadingRunsMakeOneMore() {
        model.open(TEXT);
        model.edited(new TextEdit(0, 0, "Well. "));
        tasks.quiet();
        model.edited(new TextEdit(0, 0, "So. "));
        model.edited(new TextEdit(0, 0, "And. "));
        tasks.quiet();

        assertThat(reviewer.reviews()).isEqualTo(3);
        assertThat(model.findings().get(0).range()).isEqualTo(new TextRange(19, 25));
    }

    @Test
    void aResultThatComesLateStandsOnItsWords() {
        model.open(TEXT);
        model.edited(new TextEdit(0, 0, "Well. "));
        tasks.runAll();

        assertThat(model.findings().get(0).range()).isEqualTo(new TextRange(10, 16));
    }

    @Test
    void theLetterAroundTheTextIsReadAgainWhenItChanges() {
        ObjectProperty<Letter> letter = new SimpleObjectProperty<>(letter("Acme"));
        model.follow(letter);
        model.open(TEXT);
        tasks.runAll();
        letter.set(letter("Finch"));
        tasks.quiet();

        assertThat(model.rereading().needs().get(0).label()).isEqualTo("Finch");
        assertThat(model.rereading().needs().get(0).hint()).isEqualTo(TEXT);
    }

    @Test
    void anAppliedRewordingIsAnEditOfTheWords() {
        model.open(TEXT);
        tasks.runAll();
        model.next(0);

        assertThat(model.apply("often")).contains(new TextEdit(4, 6, "often"));
    }

    @Test
    void aWordTaughtIsKeptInTheSettingsAndNeverFoundAgain() {
        model.open(TEXT);
        tasks.runAll();
        model.look(model.findings().get(1));

        model.ignoreAlways();
        tasks.quiet();

        assertThat(settings.get().dictionary()).containsExactly("recieved");
        assertThat(words()).containsExactly("always", "[amount]");
    }

    @Test
    void aRuleIgnoredInTheSettingsIsSilentHere() {
        model.open(TEXT);
        tasks.runAll();

        settings.update(now -> now.withIgnoredRules(Set.of("EXAGGERATION_always")));

        assertThat(words()).containsExactly("recieved", "[amount]");
    }

    @Test
    void whatIsIgnoredMovesNoDial() {
        model.open(TEXT);
        tasks.runAll();
        model.look(model.findings().get(0));

        model.ignoreHere();
        tasks.quiet();

        assertThat(heard).containsExactly(3, 2);
    }

    @Test
    void aKindThatIsSetAsideInTheSettingsIsHeardNoMore() {
        model.open(TEXT);
        tasks.runAll();
        settings.update(now -> now.withWeights(Map.of("EXAGGERATION", "OFF")));
        tasks.quiet();

        assertThat(words()).containsExactly("recieved", "[amount]");
    }

    @Test
    void quietShowsSpellingAndCountsEverything() {
        model.modeProperty().set(ReviewMode.WRITE);
        model.open(TEXT);
        tasks.runAll();

        assertThat(words()).containsExactly("recieved");
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(settings.get().quiet()).isTrue();
    }

    @Test
    void aPlaceOfTheLastReadingIsFoundInTheTextOfNow() {
        List<TextRange> asked = new ArrayList<>();
        model.onGoTo(asked::add);
        model.open(TEXT);
        tasks.runAll();
        model.edited(new TextEdit(0, 0, "Well. "));

        model.goTo(new TextRange(4, 10));
        model.goTo(new TextRange(0, 5_000));

        assertThat(asked).containsExactly(new TextRange(10, 16));
    }

    @Test
    void aReviewThatBreaksIsReportedOnceAndTriedAgainWithTheNextKey() {
        reviewer.failWith(new IllegalStateException("broken"));
        model.open(TEXT);
        assertThatThrownBy(tasks::runAll).hasMessageContaining("could not be reviewed");
        model.edited(new TextEdit(0, 0, "Well. "));
        tasks.quiet();
        assertThat(model.rereading().stateProperty().get()).isEqualTo(Rereading.State.FAILED);

        reviewer.failWith(null);
        model.edited(new TextEdit(0, 0, "So. "));
        tasks.quiet();

        assertThat(model.rereading().stateProperty().get()).isEqualTo(Rereading.State.READY);
        assertThat(words()).hasSize(3);
    }

    @Test
    void namesOfTheLetterAreTheWordsOfItsAddressBlocks() {
        assertThat(CaseNames.of(letter("Harbour & Finch Ltd")))
                .contains("Harbour & Finch Ltd", "Finch", "Leeds", "O'Brien")
                .doesNotContain("&", "1");
    }

    private ToneReading readTone(String text, List<Finding> findings) {
        heard.add(findings.size());
        return new ToneReading(50, 50, 50, ToneReading.State.FIRM, Severity.NOTE, "Firm", "Fine", List.of());
    }

    private static ReaderNeed need(Letter letter) {
        return new ReaderNeed(letter.recipient().name(), true, letter.body(), Optional.empty());
    }

    private static Letter letter(String company) {
        Party sender = new Party("Ciara O'Brien", "", List.of("1 Quay", "Leeds"), "GB", "", "");
        Party recipient = new Party(company, "", List.of(), "GB", "", "");
        return new Letter(sender, recipient, LocalDate.EPOCH, "", "", "not this", List.of(), EnglishVariant.GB);
    }

    private List<String> words() {
        return model.findings().stream().map(Finding::text).toList();
    }
}
