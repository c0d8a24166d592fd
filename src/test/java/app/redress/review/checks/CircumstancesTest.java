package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Reworded;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final CompletenessChecks CHECKS = new CompletenessChecks(Words.load(Locale.UK));
    private static final String LETTER = "Dear Ms Finch,\n\nThe kettle of 3 May 2026 cost £49.99. Please refund it.";

    @Test
    void aDateThatARewordingHasLostIsNamed() {
        CheckResult lost = result("K50", reworded("The kettle bought on 9 April 2026 leaks.", "The kettle leaks."));

        assertThat(lost.met()).isFalse();
        assertThat(lost.severity()).isEqualTo(CheckSeverity.MUST);
        assertThat(lost.message()).contains("“9”").contains("reworded");
    }

    @Test
    void aNameIsShownAsItWasWritten() {
        assertThat(result("K50", reworded("I told Priya about it.", "I mentioned it."))
                        .message())
                .contains("“Priya”");
    }

    @Test
    void aRequestThatARewordingHasLostIsNamed() {
        assertThat(result("K50", reworded("Please replace it.", "Please help.")).message())
                .contains("“replace”");
    }

    @Test
    void aWordThatIsNoFigureDayNameOrRequestIsTheWritersToDrop() {
        Reworded calm = new Reworded("So much for the souvenir: you broke 2 wheels.", "2 wheels are broken.");

        assertThat(calm.lostFrom("2 wheels broke off.")).isEmpty();
        assertThat(calm.lostFrom("Something went wrong.")).containsExactly("2");
    }

    @Test
    void whatStillStandsElsewhereInTheLetterIsNotLost() {
        assertThat(result("K50", reworded("Refund my £49.99 of 3 May 2026!", "Refund me!"))
                        .met())
                .isTrue();
    }

    @Test
    void wordsOfTheirsThatTheWriterHasKeptAreWantedInTheLetter() {
        Circumstances kept = Circumstances.NONE.promising("We refund faulty goods within five days.");

        assertThat(result("K36", kept).message()).contains("We refund faulty goods within five days.");
        assertThat(CHECKS
                        .check(
                                LabelledLetters.draft(LETTER + " You say: “We refund faulty goods within five days.”"),
                                kept)
                        .stream()
                        .filter(result -> result.id().equals("K36")))
                .allMatch(CheckResult::met);
    }

    @Test
    void aLetterThatRunsHotIsToRest() {
        assertThat(result("K44", Circumstances.of(List.of(), 48, List.of())).met())
                .isFalse();
        assertThat(result("K44", Circumstances.of(List.of(), 8, List.of())).met())
                .isTrue();
    }

    @Test
    void anInsultThatOnlyTheToneEngineHearsIsNamed() {
        Finding insult = new Finding(
                new TextRange(0, 10), "numbskulls", Category.INSULT, Severity.HOT, "RULE", "why", List.of());

        assertThat(result("K20", Circumstances.of(List.of(insult), 24, List.of()))
                        .message())
                .contains("“numbskulls”");
    }

    private static Circumstances reworded(String before, String after) {
        return Circumstances.of(List.of(), 0, List.of(new Reworded(before, after)));
    }

    private static CheckResult result(String id, Circumstances known) {
        return CHECKS.check(LabelledLetters.draft(LETTER), known).stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
