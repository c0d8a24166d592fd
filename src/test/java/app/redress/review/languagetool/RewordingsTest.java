package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.EnglishVariant;
import app.redress.review.FactGuard;
import app.redress.review.Finding;
import app.redress.review.ReviewRequest;
import app.redress.review.Severity;
import app.redress.text.WordList;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is offered for a heated sentence. */
class RewordingsTest {
    private static final LanguageToolReviewer REVIEWER = new LanguageToolReviewer(Words.load(Locale.UK));

    static Stream<Arguments> pairs() {
        return WordList.lines(RewordingsTest.class, "rewordings.tsv").stream()
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    static Stream<String> sentences() {
        return pairs().map(pair -> (String) pair.get()[0]);
    }

    private static List<Finding> tone(String text) {
        return REVIEWER.review(ReviewRequest.of(text, EnglishVariant.GB).onlyTone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am so sorry to take up your time again, I know you are busy.",
                "Sorry if I got this wrong.",
                "Sorry again for the long letter."
            })
    void anApologyThatTellsNothingIsLeftOut(String apology) {
        assertThat(tone(apology)).singleElement().satisfies(finding -> assertThat(finding.rewordings())
                .containsExactly(""));
    }

    @Test
    void whatIsAskedBehindAnApologyStays() {
        assertThat(tone("Sorry to bother you, could you send me a new lid?"))
                .flatExtracting(Finding::rewordings)
                .contains("Could you send me a new lid?")
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theFactUnderTheHeatIsOffered(String heated, String plain) {
        assertThat(tone(heated)).flatExtracting(Finding::rewordings).contains(plain);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void figuresDatesAndNamesSurviveEveryOffer(String heated) {
        for (Finding finding : tone(heated)) {
            assertThat(finding.rewordings())
                    .allSatisfy(offer -> assertThat(FactGuard.keepsFigures(finding.text(), offer))
                            .as(offer)
                            .isTrue())
                    .allSatisfy(offer -> assertThat(FactGuard.asksNothingNew(finding.text(), offer))
                            .as(offer)
                            .isTrue())
                    .doesNotHaveDuplicates()
                    .doesNotContain(finding.text())
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    /** What was offered once and is no English, or says something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This is getting so annoying, also disappointing. | This is getting disappointing, also disappointing.
            It's almost comical how I'm still being charged. | It's how I'm still being charged.
            I guess you keep it and don't put it on sandwiches. | I don't put it on sandwiches.
            20 minutes on hold waiting is ridiculous. | I spent 20 minutes on hold waiting is not acceptable.
            Problem solved, Right? | I am not satisfied with how Right dealt with this.
            Absolutely shocking service from BA. | This has been upsetting for me from BA.
            You useless people, if the pipes burst, that is on you. | If the pipes burst.
            The cowboys you sent left the gas on. | You sent left the gas on.
            Thank you so much for ruining Christmas. | Thank you so much for Christmas.
            I am thrilled to hear that my call is important to you. | My call is important to you.
            You will regret the day you took my money. | The day you took my money.
            It takes forever to get an answer. | It takes repeatedly to get an answer.
            Nice of you to answer after three weeks. | Please answer after three weeks.
            very frustrated with your useless customer service. | Very frustrated with your customer.
            """)
    void noSuchThingIsOffered(String heated, String odd) {
        assertThat(tone(heated))
                .isNotEmpty()
                .flatExtracting(Finding::rewordings)
                .doesNotContain(odd);
    }

    @Test
    void aGapThatIsStillToBeFilledStaysInEveryOffer() {
        String text =
                "Please refund £1,249 to the [card or account] by 6 December 2026, or else everybody I know will hear"
                        + " what sort of people you are.";
        assertThat(tone(text)).isNotEmpty().allSatisfy(finding -> assertThat(finding.rewordings())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer).contains("[card or account]", "£1,249", "6 December 2026")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void noOfferIsHeatedItself(String heated) {
        for (Finding finding : tone(heated)) {
            for (String offer : finding.rewordings()) {
                String mended = heated.substring(0, finding.range().start())
                        + offer
                        + heated.substring(finding.range().end());
                assertThat(tone(mended))
                        .as(mended)
                        .noneMatch(again ->
                                again.severity().atLeast(Severity.WARM) && again.category() == finding.category());
            }
        }
    }

    @Test
    void whereSeveralRemarksMeetTheSentenceIsRewrittenAtOnce() {
        assertThat(tone("Your app is garbage, your hotline is garbage and your policy is theft."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rewritesTheSentence()).isTrue();
                    assertThat(finding.remarks()).isEqualTo(3);
                    assertThat(tone(finding.rewordings().get(0))).isEmpty();
                });
        assertThat(tone("Your stupid courier threw the lamp at 9 am.")).noneMatch(Finding::rewritesTheSentence);
    }

    @Test
    void aDateThatAThreatNamesIsNeverLeftOut() {
        assertThat(tone("Do it by 30 June or you will be sorry."))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rewordings()).doesNotContain(""));
    }

    @Test
    void aSentenceThatTellsWhatHappenedIsNeverLeftOut() {
        assertThat(tone("Your stupid courier threw the lamp at 9 am."))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rewordings()).doesNotContain(""));
    }

    @Test
    void aSentenceThatTellsNothingMayBeLeftOut() {
        assertThat(tone("Your company is pathetic."))
                .flatExtracting(Finding::rewordings)
                .contains("");
    }

    @Test
    void droppingWhatHappenedKeepsNoFacts() {
        String heated = "Your brain-dead driver couldn't care less and left it out in the rain.";
        assertThat(FactGuard.keepsFacts(heated, "I am not satisfied with the service I have received."))
                .isFalse();
        assertThat(FactGuard.keepsFacts(heated, "Your driver left it out in the rain."))
                .isTrue();
    }
}
