package app.redress.review.tone;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.State;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterToneReaderTest {
    private static final String CIVIL = """
            Dear Ms Adeyemi,

            I have been a customer of Halden Water for eleven years and have always found your staff kind.

            On 3 March my bill rose from £31 to £118. Please refund £174 by 30 May 2025. If I do not hear from you by then, I
            will take the matter to the ombudsman.
            """;
    private final LetterToneReader reader = new LetterToneReader(Words.load(Locale.UK));

    private static Finding finding(String text, Category category, Severity severity) {
        return new Finding(new TextRange(0, text.length()), text, category, severity, "RULE", "", List.of());
    }

    @Test
    void aTimidLetterInWhichNothingRunsHotIsCalmNews() {
        ToneReading reading = reader.read(
                "Sorry to bother you. If it is not too much trouble, maybe you could look at it?",
                List.of(
                        finding("Sorry to bother you", Category.TIMID, Severity.NOTE),
                        finding("not too much trouble", Category.TIMID, Severity.NOTE)));
        assertThat(reading.summary()).endsWith("nothing runs hot.");
        assertThat(reading.loudest()).isEqualTo(Severity.NOTE);
        assertThat(reader.read(CIVIL, List.of(finding("always", Category.EXAGGERATION, Severity.WARM)))
                        .loudest())
                .isEqualTo(Severity.WARM);
    }

    @Test
    void aCivilLetterIsFirmWarmAndCool() {
        ToneReading reading = reader.read(CIVIL, List.of());
        assertThat(reading.state()).isEqualTo(State.FIRM);
        assertThat(reading.heat()).isZero();
        assertThat(reading.warmth()).isGreaterThanOrEqualTo(40);
        assertThat(reading.firmness()).isGreaterThanOrEqualTo(80);
        assertThat(reading.summary()).isEqualTo("Warm opening, firm ask; nothing runs hot.");
    }

    @Test
    void hotFindingsHeatALetterUntilItIsHostile() {
        Finding insult = finding("Dear Ms", Category.INSULT, Severity.HOT);
        assertThat(reader.read(CIVIL, List.of(insult)).state()).isEqualTo(State.HEATED);
        assertThat(reader.read(CIVIL, List.of(insult, insult, insult)).state()).isEqualTo(State.HOSTILE);
    }

    @Test
    void aLetterThatHedgesItsAskIsTimid() {
        String text = "Maybe you could refund some of it.";
        Finding hedged = finding("Maybe you could", Category.TIMID, Severity.NOTE);
        ToneReading reading = reader.read(text, List.of(hedged));
        assertThat(reading.state()).isEqualTo(State.TIMID);
        assertThat(reading.heat()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please put the work right, at no charge, by 5 December 2026.",
                "Please restore the service I pay for, by [date].",
                "Please end the contract without a charge by December 5, 2026.",
                "I ask that you give back the £45."
            })
    void whatTheChecksHearAsAnAskIsAFirmOneWhateverItsVerb(String ask) {
        assertThat(reader.read("Dear Ms Low,\n\nThe tap drips.\n\n" + ask, List.of())
                        .summary())
                .contains("firm ask");
    }

    @Test
    void oneSharpPhraseIsToldAsOneAndTwoAsTwo() {
        Finding sharp = finding("always", Category.EXAGGERATION, Severity.WARM);

        assertThat(reader.read(CIVIL, List.of(sharp)).summary()).endsWith("one phrase is sharper than it needs to be.");
        assertThat(reader.read(CIVIL, List.of(sharp, sharp)).summary())
                .endsWith("2 phrases are sharper than they need to be.");
    }

    @Test
    void whatMovedADialStandsWhereItSaysItDoes() {
        ToneReading reading = reader.read(CIVIL, List.of());
        assertThat(reading.moved())
                .isNotEmpty()
                .allSatisfy(influence -> assertThat(influence.range().of(CIVIL)).isEqualTo(influence.text()));
        assertThat(reading.moved()).extracting(ToneReading.Influence::dial).contains(Dial.WARMTH, Dial.FIRMNESS);
    }

    @Test
    void praiseThatMocksIsNoWarmth() {
        String text = "Dear Ms Low,\n\nGreat job, well done. The sofa is torn.";
        int at = text.indexOf("Great");
        Finding mockery = new Finding(
                new TextRange(at, at + 21),
                "Great job, well done.",
                Category.SARCASM,
                Severity.HOT,
                "RULE",
                "",
                List.of());

        assertThat(reader.read(text, List.of()).warmth()).isPositive();
        assertThat(reader.read(text, List.of(mockery)).warmth()).isZero();
    }

    @Test
    void yearsOfDealingsAndAFavouriteAreWarm() {
        String text =
                "Dear Ms Low,\n\nI have bought from Harbour & Finch since 2019, and the armchair is still my favourite"
                        + " place in the house. The sofa is torn.";

        assertThat(reader.read(text, List.of()).summary()).startsWith("Warm opening");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your crew was lovely, and I like flying with you.",
                "We fly with you every autumn and the crews are always kind to our children.",
                "We have always loved staying at the Lodge, and breakfast is wonderful."
            })
    void aKindSentenceIsWarmInWhateverWords(String kind) {
        String letter = """
                Dear Ms Low,

                %s

                Here is what did not work. On 3 May 2026 I paid you £40. On 9 May it was gone. Please refund £40 by 1 June.
                """;
        assertThat(reader.read(letter.formatted(kind), List.of()).summary()).startsWith("Warm opening");
        assertThat(reader.read(letter.formatted("You just keep ignoring me."), List.of())
                        .summary())
                .startsWith("Plain opening");
    }

    @Test
    void yearsOfFlightsCountAsWarm() {
        String text =
                "Dear Ms Low,\n\nTwo years of flights with you have been on time and friendly. You cancelled one.";

        assertThat(reader.read(text, List.of()).warmth()).isPositive();
    }

    @Test
    void theHelpDeskSpeaksOfWhatItFound() {
        Finding insult = finding("Dear Ms", Category.INSULT, Severity.HOT);
        assertThat(reader.read(CIVIL, List.of(insult)).helpDesk()).contains("called names");
    }

    @Test
    void anEmptyLetterIsCalm() {
        assertThat(reader.read("", List.of()).state()).isEqualTo(State.CALM);
    }
}
