package app.redress.export.eml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedTextTest {
    @Test
    void aLongLineIsBrokenWhereItCanBeJoinedAgain() {
        String line =
                "one two three four five six seven eight nine ten ".repeat(6).strip();

        String flowed = FlowedText.of(line);

        assertThat(flowed.lines()).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(78));
        assertThat(flowed.replace(" \r\n", " ")).isEqualTo(line + "\r\n");
    }

    @Test
    void aLineThatEndsHasNoSpaceAtItsEnd() {
        assertThat(FlowedText.of("Yours sincerely,  \n\nAmara")).isEqualTo("Yours sincerely,\r\n\r\nAmara\r\n");
    }

    @Test
    void beginningsThatMailChangesAreStuffed() {
        assertThat(FlowedText.of("From here on\n> quoted\n indented"))
                .isEqualTo(" From here on\r\n > quoted\r\n  indented\r\n");
    }

    @Test
    void aWordLongerThanALineStaysWhole() {
        String word = "x".repeat(200);

        assertThat(FlowedText.of("see " + word + " there")).isEqualTo("see \r\n" + word + " \r\nthere\r\n");
    }
}
