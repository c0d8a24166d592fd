package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rest of a letter does to one sentence of it. */
class WholeLetterTest {
    private static final LanguageToolReviewer REVIEWER = new LanguageToolReviewer(Words.load(Locale.UK));
    private static final String HEATED = "I've seen dolls' houses better furnished than your quality control.";
    private static final String CALM_REST = """
            I ordered a grey sofa from your Leeds shop on 3 March for £640. It was delivered on 20 March by two men.

            The left arm is loose and one foot is missing. I rang on 22 March and spoke to Priya. She said that a \
            fitter would come on 29 March. Nobody came on that day.

            Please send a fitter by 12 April. I am at home on weekday mornings. Thank you for your help.""";
    private static final String TIMID = """
            I feel quite silly writing about a lampshade, and I am sorry to take you away from proper customers. \
            I bought it in your Truro shop on 3 March. The seam has opened.

            I expect I hung it too near the bulb, as I am hopeless with anything electrical. I should probably have \
            asked your assistant, who was ever so kind. If it would not put anybody out, perhaps somebody might glance \
            at it one day, only when things are quiet, and I shall quite understand if not.""";
    private static final String HEATED_REST = """
            I ordered a grey sofa from your Leeds shop on 3 March for £640. It came on 20 March with one foot missing.

            Your driver is an idiot and your manager is a liar. I rang on 22 March and spoke to Priya. She hung up.

            You couldn't organise a bun fight in a bakery. Please send a fitter by 12 April.""";

    @Test
    void whatIsNotSureByItselfIsHeardInAHeatedLetter() {
        assertThat(heatIn(HEATED)).isEmpty();
        assertThat(heatIn(CALM_REST + "\n\n" + HEATED)).isEmpty();
        assertThat(heatIn(HEATED_REST + "\n\n" + HEATED))
                .extracting(Finding::text)
                .contains(HEATED);
    }

    @Test
    void whatSomebodyElseDidIsLetGoInACalmLetter() {
        String doubtful = "I was sad to hear that the firm had failed, and forty people have lost their jobs.";

        assertThat(heatIn(doubtful)).isNotEmpty();
        assertThat(heatIn(CALM_REST + "\n\n" + doubtful)).isEmpty();
    }

    @Test
    void aSmallWordThatIsNotBelievedHidesNoContempt() {
        String contempt = "You could not care less about a sick child.";

        assertThat(heatIn(CALM_REST + "\n\n" + contempt)).hasSize(1);
        assertThat(heatIn(CALM_REST + "\n\n" + contempt.replace("could", "obviously could")))
                .hasSize(1);
    }

    @Test
    void aPlainInsultIsHeardInTheCalmestLetter() {
        assertThat(heatIn(CALM_REST + "\n\nYour fitter is an idiot.")).hasSize(1);
    }

    @Test
    void whatACriminalDidIsNoChargeAgainstTheReader() {
        assertThat(heatIn("A man rang me and said that my account was at risk from fraud. He lied to me."))
                .isEmpty();
        assertThat(heatIn("Your agent rang me and said that my account was at risk from fraud. He lied to me."))
                .hasSize(1);
    }

    @Test
    void theWordsOfOthersAreNotTheWriters() {
        assertThat(heatIn("The man at the table looked at it and said, \"Nice try, champ.\""))
                .isEmpty();
        assertThat(heatIn("One warning was displayed. It read: \"Could this be a scam?\""))
                .isEmpty();
    }

    @Test
    void whatWouldBeABarbElsewhereIsTimidInATimidLetter() {
        List<Finding> marked =
                REVIEWER.review(ReviewRequest.of(TIMID, EnglishVariant.GB).onlyTone());

        assertThat(heatIn(TIMID)).isEmpty();
        assertThat(marked)
                .filteredOn(finding -> finding.category() == Category.TIMID)
                .extracting(Finding::rule)
                .contains("MEEK_APOLOGY", "MEEK_BLAME", "MEEK_ASK");
    }

    @Test
    void oneCourtesyMakesNoLetterTimid() {
        assertThat(REVIEWER.review(
                        ReviewRequest.of(CALM_REST + " I am sorry that the photograph is dark.", EnglishVariant.GB)
                                .onlyTone()))
                .extracting(Finding::category)
                .doesNotContain(Category.TIMID);
    }

    private static List<Finding> heatIn(String text) {
        return REVIEWER.review(ReviewRequest.of(text, EnglishVariant.GB).onlyTone()).stream()
                .filter(finding -> finding.severity().atLeast(Severity.WARM))
                .toList();
    }
}
