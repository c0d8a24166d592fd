package app.redress.review.languagetool;

import java.util.regex.Pattern;

/**
 * A cheap first try of a regular expression that ignores case: on a text of small letters, and without what must not
 * stand around a match. Comparing in both cases and looking back are most of what such an expression costs, and nearly
 * all sentences have no match.
 */
final class CalmGate {
    /** Escapes that tell the cases apart: lowering the text would change what they match. */
    private static final Pattern TELLS_CASES = Pattern.compile("\\\\[pP]\\{|\\(\\?-i");

    private final String lowered;
    private final boolean open;
    private Pattern expression = Pattern.compile("");

    CalmGate(Pattern original) {
        String text = original.pattern();
        this.open = (original.flags() & Pattern.CASE_INSENSITIVE) == 0
                || TELLS_CASES.matcher(text).find();
        this.lowered = open ? "" : withoutRefusals(loweredExpression(text));
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
                at = groupEnd(expression, at);
            } else {
                int end = Math.min(expression.length(), at + (expression.charAt(at) == '\\' ? 2 : 1));
                kept.append(expression, at, end);
                at = end;
            }
        }
        return kept.toString();
    }

    /** Where the group that opens at {@code start} is over. */
    private static int groupEnd(String expression, int start) {
        int depth = 0;
        int at = start;
        boolean inClass = false;
        do {
            char c = expression.charAt(at);
            inClass = inClass ? c != ']' : c == '[';
            depth += inClass ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return at;
    }

    /** Whether the expression may match the text whose small letters are {@code text}; false is certain. */
    boolean admits(String text) {
        if (open) {
            return true;
        }
        if (expression.pattern().isEmpty()) {
            expression = Pattern.compile(lowered);
        }
        return expression.matcher(text).find();
    }
}
