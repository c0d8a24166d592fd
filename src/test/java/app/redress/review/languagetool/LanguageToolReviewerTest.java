package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageToolReviewerTest {
    private static final LanguageToolReviewer REVIEWER = new LanguageToolReviewer(Words.load(Locale.UK));
    private static final String CIVIL = """
            Dear Ms Adeyemi,

            I have been a customer of Halden Water for eleven years and have always found your staff kind.

            On 3 March 2025 the new meter was fitted at 14 Quarry Lane. Since then my bill has risen from £31 to £118 a
            month. I called on 9 April (reference HW-20391) and was told that the meter would be tested. Nobody came.

            Please test the meter and refund £174 by 30 May 2025. If I do not hear from you by then, I will take the
            matter to the Consumer Council for Water.

            Yours sincerely,
            Joan Slaughter
            """;

    private static List<Finding> review(String text) {
        return REVIEWER.review(ReviewRequest.of(text, EnglishVariant.GB));
    }

    private static List<Finding> tone(String text) {
        return REVIEWER.review(ReviewRequest.of(text, EnglishVariant.GB).onlyTone());
    }

    @Test
    void aCivilLetterIsLeftInPeace() {
        assertThat(review(CIVIL)).isEmpty();
    }

    @Test
    void anInsultIsHot() {
        assertThat(tone("Your staff are completely useless."))
                .extracting(Finding::category, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Category.INSULT, Severity.HOT));
    }

    @Test
    void aSpellingMistakeIsFoundWithItsCorrection() {
        assertThat(review("The parcel never arived at my house."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.category()).isEqualTo(Category.SPELLING);
                    assertThat(finding.text()).isEqualTo("arived");
                    assertThat(finding.rewordings()).contains("arrived");
                });
    }

    @Test
    void whoIsWorriedForSomebodyMakesNoMistake() {
        assertThat(review("My daughter has asthma, and I am worried for her.")).isEmpty();
    }

    @Test
    void spellingFollowsTheVariant() {
        String text = "The colour of the sofa is wrong.";
        assertThat(review(text)).isEmpty();
        assertThat(REVIEWER.review(ReviewRequest.of(text, EnglishVariant.US)))
                .extracting(Finding::text)
                .containsExactly("colour");
    }

    @Test
    void whoeverTheLetterNamesIsHeardAsTheOtherSide() {
        String text = "On 3 May Brightwater Heat stole eighty pounds from me. I rang Brightwater Heat on 5 May.";
        Set<String> names = Set.of("Brightwater Heat", "Leeds");

        assertThat(tone(text)).isEmpty();
        assertThat(REVIEWER.review(new ReviewRequest(text, EnglishVariant.GB, names, Set.of(), List.of(), true)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.category()).isEqualTo(Category.ACCUSATION);
                    assertThat(finding.rewordings()).contains("On 3 May Brightwater Heat took eighty pounds from me.");
                });
    }

    @Test
    void praiseIsMockeryOnlyWhereSomethingBadStandsNearIt() {
        assertThat(tone("Your driver left it out in the rain. Great job, well done."))
                .extracting(Finding::category)
                .containsExactly(Category.SARCASM);
        assertThat(tone("The breakfast was good. Ten out of ten for the young cook."))
                .isEmpty();
    }

    @Test
    void wordsThatAProgramCutOffAreHeardAsOne() {
        assertThat(tone("It 's a scam.")).extracting(Finding::category).containsExactly(Category.ACCUSATION);
    }

    @Test
    void toneOnlyLeavesSpellingOut() {
        assertThat(tone("The parcel never arived at my house.")).isEmpty();
    }

    @Test
    void namesAndTaughtWordsAreNeverMistakes() {
        ReviewRequest request = new ReviewRequest(
                "I bought the zorbl from Quxby and paid by frobnicard.",
                EnglishVariant.GB,
                Set.of("zorbl", "Quxby Ltd"),
                Set.of("frobnicard"),
                List.of(),
                false);
        assertThat(REVIEWER.review(request)).isEmpty();
    }

    @Test
    void aNameAtTheHeadOfASentenceAndAnEveningFlightAreNoMistakes() {
        assertThat(review("Aoife Brennan and I came on the evening flight.")).isEmpty();
        assertThat(review("Teh kettle leaks.")).isNotEmpty();
    }

    @Test
    void aNameOfTheCaseIsNeverAnInsult() {
        String text = "Your colleague idiot answered me.";
        ReviewRequest request = new ReviewRequest(text, EnglishVariant.GB, Set.of("idiot"), Set.of(), List.of(), true);
        assertThat(REVIEWER.review(request)).isEmpty();
    }

    @Test
    void offsetsCountUtf16UnitsPastEmojiAndCarriageReturns() {
        String text = "\uD83D\uDE00 Hello there.\r\n\r\nYour caf\u00E9\u2019s staff are idiots.\r\n";
        assertThat(tone(text))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.range().of(text)).isEqualTo(finding.text()));
    }

    @Test
    void stretchesOutOfScopeAreNotRead() {
        String text = "Idiots Ltd, Foolham. Your staff are idiots.";
        ReviewRequest request = new ReviewRequest(
                text, EnglishVariant.GB, Set.of(), Set.of(), List.of(new TextRange(0, text.length())), false);
        assertThat(REVIEWER.review(request)).isEmpty();
    }

    @Test
    void gapsAreNotMistakes() {
        assertThat(review("Please refund [amuont] by [date].")).isEmpty();
    }

    @Test
    void findingsNeverOverlap() {
        List<Finding> findings = review(
                "You useless bunch of lying morons STOLE my fucking money!!! Thanks for nothing, you will regret this, idoits."
                        + " Your pathetic staff are a joke and your website is total crap.");
        assertThat(findings).hasSizeGreaterThan(2);
        for (int i = 1; i < findings.size(); i++) {
            assertThat(findings.get(i).range().start())
                    .isGreaterThanOrEqualTo(findings.get(i - 1).range().end());
        }
    }

    @Test
    void anEmptyTextHasNoFindings() {
        assertThat(review("")).isEmpty();
        assertThat(review(" \n\n ")).isEmpty();
    }
}
