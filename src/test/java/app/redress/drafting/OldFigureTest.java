package app.redress.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldFigureTest {
    private static final String COMPOSED = """
            Dear Harbour & Finch,

            On 9 November 2026 I bought a kettle from you for £49.99. A taxi cost me £12.

            Please refund £49.99 by 5 December 2026.""";

    private static final String CHANGED = COMPOSED.replace("£49.99", "£59.99").replace("9 November", "10 November");

    @Test
    void aSentenceOfOnesOwnThatNamesAReplacedSumIsFound() {
        assertThat(in(COMPOSED.replace("Please refund", "Kindly refund")))
                .containsExactly(new OldFigure("Kindly refund £49.99 by 5 December 2026.", "£49.99"));
    }

    @Test
    void aDayIsFoundWithoutItsYearToo() {
        assertThat(in(COMPOSED.replace("On 9 November 2026 I bought", "I paid on 9 November")))
                .extracting(OldFigure::figures)
                .containsExactly("9 November and £49.99");
    }

    @Test
    void whatStandsAsRedressWroteItIsNotTheirOwn() {
        assertThat(in(COMPOSED)).isEmpty();
        assertThat(in(CHANGED)).isEmpty();
    }

    @Test
    void whatTheFactsStillSayIsNotOld() {
        assertThat(in(COMPOSED.replace("A taxi cost me", "My taxi home cost"))).isEmpty();
    }

    @Test
    void anotherSumOfOnesOwnIsNoneOfOurs() {
        assertThat(in(COMPOSED.replace("A taxi", "My neighbour paid £55 for hers. A taxi")))
                .isEmpty();
    }

    private static List<OldFigure> in(String letter) {
        return OldFigure.in(COMPOSED, CHANGED, letter, EnglishVariant.GB);
    }
}
