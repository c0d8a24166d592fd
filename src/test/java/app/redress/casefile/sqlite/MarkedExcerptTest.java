package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.text.TextRange;
import org.junit.jupiter.api.Test;

class MarkedExcerptTest {
    @Test
    void marksStandWhereTheMatchesStood() {
        MarkedExcerpt excerpt = MarkedExcerpt.parse("a \u0002torn\u0003 sofa\n\u0002seam\u0003");
        assertThat(excerpt.text()).isEqualTo("a torn sofa seam");
        assertThat(excerpt.marks()).containsExactly(new TextRange(2, 6), new TextRange(12, 16));
    }

    @Test
    void controlCharactersThatALetterHeldMarkNothing() {
        MarkedExcerpt excerpt = MarkedExcerpt.parse("\u0003a\u0002b\u0002c\u0000\u0003\u0003d\u0002");
        assertThat(excerpt.text()).isEqualTo("abc d");
        assertThat(excerpt.marks()).containsExactly(new TextRange(2, 4));
    }
}
