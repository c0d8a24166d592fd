package app.redress.drafting.json;

import static app.redress.drafting.json.DraftComposerTest.TODAY;
import static app.redress.drafting.json.DraftComposerTest.situation;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.DraftComposer;
import app.redress.drafting.Rung;
import app.redress.drafting.Style;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A further letter may be written before the day that the last one asked for: today is 21 November 2026. */
class EarlyLetterTest {
    private static final String SENT_TODAY = """
            {"replyBy": "2026-12-05", "letters": [{"on": "2026-11-21", "replyBy": "2026-12-05"}]}""";
    private static final String SENT_LONG_AGO = """
            {"replyBy": "2026-11-02", "letters": [{"on": "2026-10-19", "replyBy": "2026-11-02"}]}""";

    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());

    @ParameterizedTest
    @EnumSource(Style.class)
    void aReminderKeepsTheDayThatIsStillAhead(Style style) {
        assertThat(reminder(SENT_TODAY, style))
                .contains("asked for an answer by 5 December 2026")
                .containsPattern("(?s)Please .*by 5 December 2026")
                .doesNotContain("19 December 2026");
    }

    @Test
    void aReminderAsksForANewDayOnceTheFirstHasPassed() {
        assertThat(reminder(SENT_LONG_AGO, Style.SELF_HEALING)).contains("by 5 December 2026");
    }

    @Test
    void aLastLetterGivesTimeBeyondTheDayThatIsAhead() {
        assertThat(letter(Rung.FINAL, SENT_TODAY, Style.SELF_HEALING)).contains("by 19 December 2026");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void itSaysPlainlyThatTheDayHasNotPassed(Style style) {
        assertThat(reminder(SENT_TODAY, style))
                .contains("That day has not passed yet")
                .doesNotContain("No answer has reached me");
        assertThat(reminder(SENT_LONG_AGO, style)).doesNotContain("has not passed yet");
    }

    @ParameterizedTest
    @EnumSource(names = {"FINAL", "BEFORE_CLAIM", "BODY"})
    void soDoesEveryLetterThatComesAfterIt(Rung rung) {
        assertThat(letter(rung, SENT_TODAY, Style.SELF_HEALING))
                .contains("I asked for an answer by 5 December 2026, and that day has not passed yet.")
                .doesNotContain("No answer has reached me");
        assertThat(letter(rung, SENT_LONG_AGO, Style.SELF_HEALING))
                .contains("No answer has reached me")
                .doesNotContain("has not passed yet");
    }

    @Test
    void aDayThePersonNamesAfterTheFirstOneIsKept() {
        String facts = SENT_TODAY.replaceFirst("2026-12-05", "2026-12-11");

        assertThat(reminder(facts, Style.SELF_HEALING)).contains("by 11 December 2026");
    }

    private String reminder(String facts, Style style) {
        return letter(Rung.REMINDER, facts, style);
    }

    private String letter(Rung rung, String facts, Style style) {
        return composer.compose(
                        situation("faulty-goods"),
                        new JsonFacts().read("facts", facts),
                        rung,
                        Optional.of(style),
                        TODAY)
                .letter()
                .body();
    }
}
