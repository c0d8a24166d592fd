package app.redress.review.tone;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a letter is the writer's own prose. */
class LetterPartsTest {
    private static final String LETTER = """
            Dear Ms Finch,

            The kettle leaks.

            Yours sincerely,

            Margaret Ellis
            07700 900118
            """;

    @Test
    void aSignatureIsNoProse() {
        assertThat(prose(LETTER)).isEqualTo("The kettle leaks.");
    }

    @Test
    void aPostscriptIsReadWhateverItIsCalled() {
        assertThat(prose(LETTER + "\nP.S. Your useless staff\n")).endsWith("leaks.\n\nP.S. Your useless staff");
        assertThat(prose(LETTER + "\nPS: more\n")).endsWith("PS: more");
        assertThat(prose(LETTER + "\nNobody there cares about any of us.\n"))
                .endsWith("Nobody there cares about any of us.");
    }

    @Test
    void aListOfWhatIsEnclosedIsNoPostscript() {
        assertThat(prose(LETTER + "\nEnclosures: copy of the receipt\n")).isEqualTo("The kettle leaks.");
    }

    private static String prose(String letter) {
        StringBuilder rest = new StringBuilder(letter);
        List<TextRange> frame = LetterParts.frame(letter);
        for (int i = 0; i < letter.length(); i++) {
            int at = i;
            if (frame.stream().anyMatch(range -> range.start() <= at && at < range.end())) {
                rest.setCharAt(i, '\0');
            }
        }
        return rest.toString().replace("\0", "").strip();
    }
}
