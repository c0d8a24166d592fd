package app.redress.drafting.json;

import static app.redress.drafting.json.DraftComposerTest.TODAY;
import static app.redress.drafting.json.DraftComposerTest.situation;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.DraftComposer;
import app.redress.drafting.Rung;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How late a passenger was told is a fact of the flight, and the letter says it without the rule behind it. */
class FlightNoticeTest {
    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());

    @ParameterizedTest
    @CsvSource({
        "2026-10-10, '10 October 2026, 13 days before the flight.'",
        "2026-10-22, '22 October 2026, one day before the flight.'",
        "2026-10-23, the day of the flight."
    })
    void fewerThanFourteenDaysAreSaidInOneClause(String told, String said) {
        assertThat(letter(told, "The flight was cancelled."))
                .contains("I learned of the change on " + said)
                .doesNotContainIgnoringCase("regulation");
    }

    @Test
    void whoKnewInTimeNeedNotSaySo() {
        assertThat(letter("2026-10-09", "The flight was cancelled.")).doesNotContain("I learned of");
    }

    @Test
    void whatTheStorySaysIsNotSaidTwiceAndAnotherBeforeIsNotThat() {
        assertThat(letter("2026-10-18", "They cancelled it five days before.")).doesNotContain("I learned of");
        assertThat(letter("2026-10-18", "It was cancelled, as it had been before."))
                .contains("I learned of the change on 18 October 2026, 5 days before the flight.");
    }

    private String letter(String told, String problem) {
        String facts = "{\"problem\": \"%s\", \"details\": {\"travelled\": \"2026-10-23\", \"toldOn\": \"%s\"}}"
                .formatted(problem, told);
        return composer.compose(
                        situation("flight-cancelled-or-delayed"),
                        new JsonFacts().read("facts", facts),
                        Rung.FIRST,
                        Optional.empty(),
                        TODAY)
                .letter()
                .body();
    }
}
