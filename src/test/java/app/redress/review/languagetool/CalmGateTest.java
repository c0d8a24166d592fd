package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first try of an expression may admit too much, and never too little. */
class CalmGateTest {
    private static CalmGate gate(String expression) {
        return new CalmGate(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    @Test
    void capitalsInTheExpressionAreNoObstacle() {
        assertThat(gate("\\bWhat a JOKE\\b").admits(CalmGate.lowered("WHAT A JOKE!")))
                .isTrue();
    }

    @Test
    void whatIsNotThereIsTurnedAway() {
        assertThat(gate("\\bidiots?\\b").admits(CalmGate.lowered("A patient clerk.")))
                .isFalse();
    }

    @Test
    void escapesKeepTheirMeaning() {
        assertThat(gate("\\w+\\S\\D").admits("ab!")).isTrue();
        assertThat(gate("^\\S+$").admits("two words")).isFalse();
    }

    @Test
    void whatMustNotStandAroundAMatchIsLeftToTheExpressionItself() {
        assertThat(gate("(?<!not (?:a|\\)|[)]) )liar(?! said)").admits("not a liar said"))
                .isTrue();
    }

    @Test
    void anExpressionThatTellsCapitalsApartAdmitsEverything() {
        assertThat(gate("\\p{Lu}{3}").admits("abc")).isTrue();
        assertThat(new CalmGate(Pattern.compile("JOKE")).admits("joke")).isTrue();
    }

    @Test
    void loweringKeepsEveryPosition() {
        String text = "\u0130ST\u00DF \uD83D\uDE00 X";
        assertThat(CalmGate.lowered(text)).hasSameSizeAs(text);
    }
}
