package app.redress.review.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cheap first try of one alternative of a regular expression that ignores case: on a text of small letters, and
 * without what must not stand around a match. Comparing in both cases and looking back are most of what such an
 * expression costs, and nearly all sentences have no match.
 */
final class CalmGate {
    /** Escapes that tell the cases apart: lowering the text would change what they match. */
    private static final Pattern TELLS_CASES = Pattern.compile("\\\\[pP]\\{|\\(\\?-i");

    private final String expression;
    private @Nullable Pattern compiled;

    private CalmGate(String expression) {
        this.expression = expression;
    }

    /** Gates of which one admits every text that {@code original} matches; none when that cannot be said. */
    static Optional<List<CalmGate>> of(Pattern original) {
        String text = original.pattern();
        boolean tellsCases = (original.flags() & Pattern.CASE_INSENSITIVE) == 0
                || TELLS_CASES.matcher(text).find();
        return tellsCases
                ? Optional.empty()
                : Optional.of(Alternatives.of(withoutRefusals(loweredExpression(text))).stream()
                        .map(CalmGate::new)
                        .toList());
    }

    /** In small letters. */
    String expression() {
        return expression;
    }

    /** Each unit on its own, so that every position stays. */
    static String lowered(String text) {
        StringBuilder lowered = new StringBuilder(text.length());
        text.chars().forEach(c -> lowered.append(Character.toLowerCase((char) c)));
        return lowered.toString();
    }

    /** Letters after a backslash keep their case: {@code \b} and {@code \B} differ. */
    private static String loweredExpression(String expression) {
        StringBuilder lowered = new StringBuilder(expression.length());
        boolean escaped = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            lowered.append(escaped ? c : Character.toLowerCase(c));
            escaped = c == '\\' && !escaped;
        }
        return lowered.toString();
    }

    /** Less refused is more admitted, so leaving out every {@code (?!…)} and {@code (?<!…)} is safe. */
    private static String withoutRefusals(String expression) {
        StringBuilder kept = new StringBuilder(expression.length());
        int at = 0;
        while (at < expression.length()) {
            if (expression.startsWith("(?!", at) || expression.startsWith("(?<!", at)) {
                at = Alternatives.groupEnd(expression, at);
            } else {
                int end = Math.min(expression.length(), at + (expression.charAt(at) == '\\' ? 2 : 1));
                kept.append(expression, at, end);
                at = end;
            }
        }
        return kept.toString();
    }

    /** Whether this alternative matches in the text whose small letters are {@code text}. */
    boolean admits(String text) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(expression);
            compiled = pattern;
        }
        return pattern.matcher(text).find();
    }
}
