package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a regular expression apart at the bars that stand outside all groups, or inside a group that is all of it: each
 * part can then be looked up by what it needs itself.
 */
final class Alternatives {
    private static final String BOUND = "\\b";

    private Alternatives() {}

    /** Expressions of which one matches wherever {@code expression} does. */
    static List<String> of(String expression) {
        List<String> outer = split(expression);
        return outer.size() > 1
                ? outer.stream().flatMap(part -> inner(part).stream()).toList()
                : inner(expression);
    }

    /** {@code \b(?:one|two)rest} says {@code \b(?:one)rest} or {@code \b(?:two)rest}. */
    private static List<String> inner(String expression) {
        int open = 0;
        while (expression.startsWith(BOUND, open)) {
            open += BOUND.length();
        }
        if (!expression.startsWith("(?:", open)) {
            return List.of(expression);
        }
        int end = groupEnd(expression, open);
        if (end < expression.length() && "?*+{".indexOf(expression.charAt(end)) >= 0) {
            return List.of(expression);
        }
        String before = expression.substring(0, open);
        String after = expression.substring(end);
        return split(expression.substring(open + 3, end - 1)).stream()
                .map(part -> before + "(?:" + part + ")" + after)
                .toList();
    }

    private static List<String> split(String expression) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '(') {
                at = groupEnd(expression, at);
            } else if (c == '[') {
                at = classEnd(expression, at);
            } else if (c == '|') {
                parts.add(expression.substring(start, at));
                start = ++at;
            } else {
                at += c == '\\' ? 2 : 1;
            }
        }
        parts.add(expression.substring(start));
        return parts;
    }

    /** Where the group that opens at {@code start} is over. */
    static int groupEnd(String expression, int start) {
        int at = start + 1;
        while (expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            at = c == '(' ? groupEnd(expression, at) : c == '[' ? classEnd(expression, at) : at + (c == '\\' ? 2 : 1);
        }
        return at + 1;
    }

    private static int classEnd(String expression, int start) {
        int at = start + 1;
        while (expression.charAt(at) != ']') {
            char c = expression.charAt(at);
            at = c == '[' ? classEnd(expression, at) : at + (c == '\\' ? 2 : 1);
        }
        return at + 1;
    }
}
