package app.redress.review.tone.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered in place of a timid sentence. */
class FirmerSentencesTest {
    private final FirmerSentences firmer = new FirmerSentences(Words.load(Locale.UK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Could you maybe send a new lid, if it is no trouble? | Please send a new lid by [date].
            Might somebody possibly have a tiny look at the lid some time? | Please have a look at the lid by [date].
            Any crumb you could spare would be plenty. | Please [what you would like them to do] by [date].
            """)
    void anAskThatIsTakenBackBecomesAPlainOne(String timid, String plain) {
        assertThat(firmer.of("MEEK_ASK", timid)).containsExactly(plain);
    }

    @Test
    void anApologyAndBlameTakenAreLeftOut() {
        assertThat(firmer.of("MEEK_APOLOGY", "I feel dreadful for taking up your time."))
                .containsExactly("");
        assertThat(firmer.of("MEEK_BLAME", "I was probably holding it wrong.")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, I should have noticed earlier.",
                "Sorry again for taking your time, and I am really sorry for the long letter."
            })
    void apologiesInARowAreLeftOut(String sorry) {
        assertThat(firmer.of("MEEK_APOLOGY", sorry)).containsExactly("");
    }

    @Test
    void aHedgeWithinAnAskDoesNotCutItShort() {
        assertThat(
                        firmer.of(
                                "MEEK_APOLOGY",
                                "I hope it is not too much trouble, but if maybe you could look into it and perhaps refund some of the money, I would be so grateful."))
                .containsExactly("Please look into it and refund some of the money by [date].");
    }

    @Test
    void whatIsToldBehindAnApologyIsKept() {
        assertThat(firmer.of("MEEK_APOLOGY", "I'm sorry, but I did not get any code and my phone was with me."))
                .containsExactly("I did not get any code and my phone was with me.");
        assertThat(firmer.of(
                        "MEEK_BLAME", "Sorry, I should have looked, but I only saw them on 3 May and rang at once."))
                .containsExactly("I only saw them on 3 May and rang at once.");
        assertThat(firmer.of("MEEK_APOLOGY", "I feel bad about this, I was at home all day."))
                .isEmpty();
    }

    @Test
    void anAskAmongApologiesIsNotLeftOut() {
        assertThat(firmer.of(
                        "MEEK_APOLOGY",
                        "I hate to bother you, I was just wondering if maybe you could possibly look at it again."))
                .containsExactly("Please look at it again by [date].");
    }

    @Test
    void neitherAFigureNorARequestIsLost() {
        assertThat(firmer.of("MEEK_BLAME", "I should have rung on 3 May, silly me."))
                .isEmpty();
        assertThat(firmer.of("MEEK_APOLOGY", "Sorry to be a pest, but please refund me."))
                .isEmpty();
        assertThat(firmer.of("MEEK_HEDGE", "I was wondering if maybe you could have another look at my refund."))
                .containsExactly("Please have another look at my refund by [date].");
    }

    @Test
    void aHedgeStays() {
        assertThat(firmer.of("MEEK_HEDGE", "Perhaps one of the charges is extra."))
                .isEmpty();
    }
}
