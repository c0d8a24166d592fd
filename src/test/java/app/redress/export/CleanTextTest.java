package app.redress.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void lineEndsOfEverySystemBecomeOne() {
        assertThat(CleanText.lines("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void whatCannotBeSeenAndCanDoHarmIsDropped() {
        assertThat(CleanText.lines("a\u0000\u0007\u001b[31mb\u202etxt.exe\u2066c\ufeff\ud800\uffff\ue000"))
                .isEqualTo("a[31mbtxt.exec");
    }

    @Test
    void wordsOfEveryScriptStay() {
        String words = "Łódź Ñandú Ελλάδα Київ 東京 العربية 🙂 👩‍👧 £€ “—” ½";

        assertThat(CleanText.lines(words)).isEqualTo(words);
    }

    @Test
    void lettersWithMarksAreOneCharacter() {
        assertThat(CleanText.line("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void aLineStaysALine() {
        assertThat(CleanText.line("  Complaint\r\nBcc: x@y.example \t now "))
                .isEqualTo("Complaint Bcc: x@y.example now");
    }
}
