package app.redress.review.tone.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A letter says a thing once. */
class VarietyTest {
    private static final String PLAIN = "I am not satisfied with the service I have received.";
    private static final String OTHER = "I am not satisfied with how this has been handled.";

    private final Variety variety = new Variety(Words.load(Locale.UK));

    private static Finding finding(String text, String words, String... offers) {
        int start = text.indexOf(words);
        return new Finding(
                new TextRange(start, start + words.length()),
                words,
                Category.INSULT,
                Severity.HOT,
                "RULE",
                "why",
                List.of(offers));
    }

    @Test
    void theSecondOfTwoEqualOffersIsBetterLeftOut() {
        String text = "You are fools. You are clowns.";
        List<Finding> varied = variety.of(
                List.of(finding(text, "You are fools.", PLAIN), finding(text, "You are clowns.", PLAIN, OTHER)), text);
        assertThat(varied.get(0).rewordings()).containsExactly(PLAIN);
        assertThat(varied.get(1).rewordings()).containsExactly("", PLAIN, OTHER);
    }

    @Test
    void oneStatementOfDissatisfactionIsEnough() {
        String text = "I am not satisfied with how this has been handled. You are clowns.";
        assertThat(variety.of(List.of(finding(text, "You are clowns.", PLAIN)), text))
                .flatExtracting(Finding::rewordings)
                .containsExactly("", PLAIN);
    }

    @Test
    void whatStandsOnlyInTheHeatedSentenceItselfIsNotSaidYet() {
        String text = "Really happy that I was charged double.";
        assertThat(variety.of(List.of(finding(text, text, "I was charged double.")), text))
                .flatExtracting(Finding::rewordings)
                .containsExactly("I was charged double.");
    }

    @Test
    void anEndMarkIsNotSaidBecauseAnotherSentenceEnds() {
        String text = "I rang four times!!! Nobody answered.";
        assertThat(variety.of(List.of(finding(text, "!!!", ".")), text))
                .flatExtracting(Finding::rewordings)
                .containsExactly(".");
    }

    @Test
    void wordsWithinASentenceMayRecur() {
        String text = "a stupid form and a stupid app";
        Finding form = finding(text, "stupid form", "form");
        assertThat(variety.of(List.of(form, form), text)).containsExactly(form, form);
    }

    @Test
    void theDayTheLetterNamesFillsTheGapForIt() {
        String text = "You will regret this. Please reply by Friday 4 December 2026.";
        assertThat(variety.of(
                        List.of(finding(
                                text,
                                "You will regret this.",
                                "If I have not heard from you by [date], I will write.")),
                        text))
                .flatExtracting(Finding::rewordings)
                .containsExactly("If I have not heard from you by Friday 4 December 2026, I will write.");
    }

    @Test
    void whoWroteNowIsOfferedTheDayTheLetterNames() {
        String text = "I demand an answer NOW! I look forward to your reply by 4 December.";
        Finding finding = finding(text, "I demand an answer NOW!", "Please answer.");
        assertThat(variety.of(List.of(finding), text))
                .flatExtracting(Finding::rewordings)
                .containsExactly("Please answer by 4 December.", "Please answer.");
    }

    @Test
    void aDayOnWhichSomethingHappenedIsNoReplyDate() {
        String text = "I demand an answer NOW! The parcel was due by 4 December.";
        Finding finding = finding(text, "I demand an answer NOW!", "Please answer.");
        assertThat(variety.of(List.of(finding), text)).containsExactly(finding);
    }
}
