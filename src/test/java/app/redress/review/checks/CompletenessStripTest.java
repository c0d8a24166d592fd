package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.review.checks.CompletenessStrip.Fact;
import app.redress.review.checks.CompletenessStrip.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessStripTest {
    @Test
    void aGapIsNoAsk() {
        String body = "Dear Sir,\n\nThe kettle leaks.\n\nPlease [what you ask for: a refund, a repair, a replacement]"
                + " by 5 December 2026.\n\nYours faithfully,\n[your name]";

        assertThat(fact(LabelledLetters.draft(body), Kind.REMEDY).present()).isFalse();
    }

    @Test
    void aGapBesideAnAskIsStillAGap() {
        String body = "Dear Sir,\n\nThe kettle leaks.\n\nPlease refund £84 by 5 December 2026, and please [what you ask"
                + " for: a refund, a repair, a replacement].\n\nYours faithfully,\n[your name]";
        DraftLetter letter = LabelledLetters.draft(body);

        assertThat(new OneRemedy()
                        .verdict(new Evidence(letter, Circumstances.NONE))
                        .met())
                .as("what the check says")
                .isFalse();
        assertThat(fact(letter, Kind.REMEDY).present())
                .as("what the strip says")
                .isFalse();
    }

    @Test
    void aGapKeepsItsFactOpenWhateverElseIsTold() {
        String body =
                "Dear Sir,\n\nI bought a kettle for £30. [what went wrong, in one or two plain sentences] It began on"
                        + " [date]. On 3 October 2026 I was told that it could not be mended.\n\nPlease refund [amount] by [date].";
        DraftLetter letter = LabelledLetters.draft(body);

        for (Kind kind : List.of(Kind.WHAT_HAPPENED, Kind.WHEN, Kind.AMOUNT)) {
            assertThat(fact(letter, kind).present()).as(kind.name()).isFalse();
        }
        assertThat(words(letter, Kind.WHAT_HAPPENED)).contains("[what went wrong, in one or two plain sentences]");
        assertThat(words(letter, Kind.WHEN)).contains("[date]");
    }

    @Test
    void theDayToAnswerByIsNoGapInWhatHappened() {
        DraftLetter letter =
                LabelledLetters.draft("Dear Sir,\n\nOn 3 October 2026 it broke. Please repair it by [date].");

        assertThat(fact(letter, Kind.WHEN).present()).isTrue();
    }

    @Test
    void whoAsksForNoMoneyIsNotAskedForASum() {
        String told = "Dear Sir,\n\nOn 3 October 2026 the lift stopped. ";

        assertThat(CompletenessStrip.of(LabelledLetters.draft(told + "Please repair it."))
                        .facts())
                .extracting(Fact::kind)
                .doesNotContain(Kind.AMOUNT);
        for (String asked : List.of("Please refund my rent.", "", "It costs £400 a month. Please repair it.")) {
            assertThat(CompletenessStrip.of(LabelledLetters.draft(told + asked)).facts())
                    .as(asked)
                    .extracting(Fact::kind)
                    .contains(Kind.AMOUNT);
        }
    }

    @Test
    void aCompleteLetterHoldsAllSevenFacts() {
        CompletenessStrip strip = CompletenessStrip.of(LabelledLetters.letter("full-goods-uk"));

        assertThat(strip.facts()).extracting(Fact::kind).containsExactly(Kind.values());
        assertThat(strip.facts()).allMatch(Fact::present);
    }

    @Test
    void aFactKnowsTheWordsThatGiveIt() {
        DraftLetter letter = LabelledLetters.letter("full-goods-uk");

        assertThat(words(letter, Kind.WHEN)).contains("3 October 2026");
        assertThat(words(letter, Kind.AMOUNT)).contains("£189.00");
        assertThat(words(letter, Kind.REPLY_BY)).contains("23 November 2026");
        assertThat(words(letter, Kind.REMEDY)).get().asString().startsWith("I would like a replacement");
        assertThat(words(letter, Kind.WHAT_HAPPENED)).get().asString().contains("went wrong");
        assertThat(words(letter, Kind.ENCLOSURES)).get().asString().endsWith("attached");
    }

    @Test
    void anEmptyPageHoldsNone() {
        assertThat(CompletenessStrip.of(LabelledLetters.draft("")).facts())
                .noneMatch(Fact::present)
                .allMatch(fact -> fact.place().isEmpty());
    }

    @Test
    void aReferenceOutsideTheBodyCountsButHasNoPlace() {
        Fact reference = fact(LabelledLetters.draft("Reference: A-1\n\nDear Sir,\n\nIt broke."), Kind.REFERENCE);

        assertThat(reference.present()).isTrue();
        assertThat(reference.place()).isEmpty();
    }

    @Test
    void aReplyByDateIsNoDateOfWhatHappened() {
        DraftLetter letter = LabelledLetters.draft("Date: 1 June 2026\n\nDear Sir,\n\nPlease reply by 15 June 2026.");

        assertThat(fact(letter, Kind.WHEN).present()).isFalse();
        assertThat(fact(letter, Kind.REPLY_BY).present()).isTrue();
    }

    @Test
    void sayingThatSomethingIsEnclosedEnclosesNothing() {
        Fact said = fact(LabelledLetters.draft("To: Acme\n\nDear Sir,\n\nI enclose the receipt."), Kind.ENCLOSURES);

        assertThat(said.present()).isFalse();
        assertThat(said.place()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | I enclose copies of the booking, the messages about it and the receipts for meals, and keep the originals.",
                "1 | I enclose a copy of the receipt, and keep the original.",
                "3 | I enclose my receipt and two photos, which show the leak.",
                "2 | I have attached a copy of the invoice and a copy of your reply.",
                "0 | I enclose photos and what you wrote.",
                "0 | The receipt is enclosed."
            })
    void thePapersThatAreNamedAreCountedWhereThatCanBeTold(int papers, String said) {
        assertThat(CompletenessStrip.of(LabelledLetters.draft("Dear Sir,\n\n" + said))
                        .papers())
                .isEqualTo(papers);
    }

    private static Fact fact(DraftLetter letter, Kind kind) {
        return CompletenessStrip.of(letter).facts().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> words(DraftLetter letter, Kind kind) {
        return Optional.of(fact(letter, kind)).flatMap(Fact::place).map(place -> place.of(letter.body()));
    }

    @Test
    void factsAreAlwaysInTheSameOrder() {
        assertThat(CompletenessStrip.of(LabelledLetters.draft("")).facts())
                .extracting(Fact::kind)
                .isEqualTo(List.of(Kind.values()));
    }
}
