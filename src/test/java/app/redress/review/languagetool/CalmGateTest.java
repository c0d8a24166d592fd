package app.redress.review.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first try of an expression may admit too much, and never too little. */
class CalmGateTest {
    private static boolean admits(String expression, String text) {
        return CalmGate.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .orElseThrow()
                .stream()
                .anyMatch(gate -> gate.admits(CalmGate.lowered(text)));
    }

    @Test
    void capitalsInTheExpressionAreNoObstacle() {
        assertThat(admits("\\bWhat a JOKE\\b", "WHAT A JOKE!")).isTrue();
    }

    @Test
    void whatIsNotThereIsTurnedAway() {
        assertThat(admits("\\bidiots?\\b", "A patient clerk.")).isFalse();
    }

    @Test
    void escapesKeepTheirMeaning() {
        assertThat(admits("\\w+\\S\\D", "ab!")).isTrue();
        assertThat(admits("^\\S+$", "two words")).isFalse();
    }

    @Test
    void whatMustNotStandAroundAMatchIsLeftToTheExpressionItself() {
        assertThat(admits("(?<!not (?:a|\\)|[)]) )liar(?! said)", "not a liar said"))
                .isTrue();
    }

    @Test
    void eachAlternativeIsTriedForItself() {
        String expression = "\\b(?:one|two(?: or three)?) times\\b|[|)]four|five\\|six";
        assertThat(CalmGate.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
                        .orElseThrow())
                .hasSize(4);
        assertThat(admits(expression, "two or three times")).isTrue();
        assertThat(admits(expression, "five|six")).isTrue();
        assertThat(admits(expression, "three times five")).isFalse();
    }

    @Test
    void aGroupThatMayBeMissingIsNotTakenApart() {
        assertThat(admits("(?:one|two)? times", "many times")).isTrue();
    }

    @Test
    void anExpressionThatTellsCapitalsApartHasNoGates() {
        assertThat(CalmGate.of(Pattern.compile("\\p{Lu}{3}", Pattern.CASE_INSENSITIVE)))
                .isEmpty();
        assertThat(CalmGate.of(Pattern.compile("JOKE"))).isEmpty();
    }

    @Test
    void loweringKeepsEveryPosition() {
        String text = "\u0130ST\u00DF \uD83D\uDE00 X";
        assertThat(CalmGate.lowered(text)).hasSameSizeAs(text);
    }
}
