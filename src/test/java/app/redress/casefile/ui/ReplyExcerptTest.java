package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyExcerptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are sorry to hear of it.",
                "Dear Ms Osei\n\nwe have your letter",
                "“We will not pay.”",
                "Is this still open?"
            })
    void whatTheyWroteStandsInQuotationMarks(String text) {
        assertThat(ReplyExcerpt.of(text, WORDS)).startsWith("“").endsWith("”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone, Ana: it would be looked into",
                "still nothing on file",
                "Automatic reply only",
                "rang back, no news."
            })
    void whatThePersonHasNotedOfItIsToldAsANote(String text) {
        assertThat(ReplyExcerpt.of(text, WORDS)).isEqualTo("Noted: " + text);
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        assertThat(ReplyExcerpt.of(
                        "We have looked into it with care. ".repeat(20).strip(), WORDS))
                .hasSizeLessThan(270)
                .matches("“We have .*\\p{L} …”");
    }
}
