package app.redress.review.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeighedTest {
    @Test
    void aLongSentenceIsCutBetweenWords() {
        assertThat(Weighed.shortened("It is the worst " + "day ".repeat(40)))
                .hasSizeLessThan(84)
                .endsWith("day \u2026");
    }

    @Test
    void aRowOfLettersWithoutEndIsCutAnywhere() {
        assertThat(Weighed.shortened("a".repeat(500))).isEqualTo("a".repeat(80) + " \u2026");
    }
}
