package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a regular expression cannot match without: sets of strings, of each of which at least one stands in every text it
 * matches, once that text is {@link #singleSpaced}. So most expressions need not be tried on most sentences. It reads the
 * subset of the syntax that the tone rules use; what it does not understand it takes as saying nothing, which is always
 * safe.
 */
final class NeededLetters {
    private static final int SHORTEST = 2;

    /** What LanguageTool makes of each space in an expression. */
    private static final String SPACE = "(?:[\\s\u00A0\u202F]+)";

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final String SYNTAX = "\\.[]{}()*+?^$|";

    private final String expression;
    private int at;

    private NeededLetters(String expression) {
        this.expression = expression;
    }

    /** {@code text} with one plain space for each of its white spaces. */
    static String singleSpaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Sets of strings in small letters; every match contains one of each. None when nothing can be said. */
    static List<Set<String>> of(String expression) {
        NeededLetters reader = new NeededLetters(expression);
        List<Set<String>> needed = reader.alternatives();
        return reader.at == expression.length() ? needed : List.of();
    }

    /** What one alternative needs; of several each needs something of its own, so all together need one of these. */
    private List<Set<String>> alternatives() {
        List<List<Set<String>>> all = new ArrayList<>();
        all.add(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean known = all.stream().noneMatch(List::isEmpty);
        return known
                ? List.of(all.stream().flatMap(parts -> most(parts).stream()).collect(Collectors.toSet()))
                : List.of();
    }

    /** Of the parts of a sequence the one that says most. */
    private static Set<String> most(List<Set<String>> parts) {
        return Collections.max(parts, Comparator.comparingInt(NeededLetters::shortest));
    }

    /** A sequence needs all its parts. */
    private List<Set<String>> sequence() {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            if (isSpace()) {
                at += expression.charAt(at) == ' ' ? 1 : SPACE.length();
                space(run);
            } else if (isLetter()) {
                at += isEscaped() ? 1 : 0;
                run.append(Character.toLowerCase(expression.charAt(at++)));
            } else {
                keep(run, parts);
                parts.addAll(part());
            }
        }
        keep(run, parts);
        return parts;
    }

    private static void keep(StringBuilder run, List<Set<String>> parts) {
        if (run.length() >= SHORTEST) {
            parts.add(Set.of(run.toString()));
        }
        run.setLength(0);
    }

    private static int shortest(Set<String> strings) {
        return strings.stream().mapToInt(String::length).min().orElse(0);
    }

    private boolean isSpace() {
        return (expression.charAt(at) == ' ' && !isQuantifier(at + 1))
                || (expression.startsWith(SPACE, at) && !isQuantifier(at + SPACE.length()));
    }

    /** Two in a row are one in a text that is single-spaced. */
    private static void space(StringBuilder run) {
        if (run.isEmpty() || run.charAt(run.length() - 1) != ' ') {
            run.append(' ');
        }
    }

    /** Whether a plain character stands here, and exactly once. */
    private boolean isLetter() {
        return isEscaped() ? !isQuantifier(at + 2) : SYNTAX.indexOf(expression.charAt(at)) < 0 && !isQuantifier(at + 1);
    }

    /** Whether a mark of the syntax stands here for itself. */
    private boolean isEscaped() {
        return expression.charAt(at) == '\\' && SYNTAX.indexOf(expression.charAt(at + 1)) >= 0;
    }

    private boolean isQuantifier(int position) {
        return position < expression.length() && "?*+{".indexOf(expression.charAt(position)) >= 0;
    }

    /** Anything else: a group, a class, an escape, a quantified character. */
    private List<Set<String>> part() {
        char c = expression.charAt(at);
        List<Set<String>> needed = List.of();
        if (c == '(') {
            needed = group();
        } else if (c == '[') {
            skipClass();
        } else {
            at += c == '\\' ? 2 : 1;
        }
        return quantified(needed);
    }

    private List<Set<String>> group() {
        boolean looksAround = expression.startsWith("(?=", at)
                || expression.startsWith("(?!", at)
                || expression.startsWith("(?<=", at)
                || expression.startsWith("(?<!", at);
        at += looksAround ? 1 : expression.startsWith("(?:", at) ? 3 : 1;
        if (looksAround) {
            at += expression.charAt(at + 1) == '<' ? 3 : 2;
        }
        List<Set<String>> inside = alternatives();
        at++;
        return looksAround ? List.of() : inside;
    }

    private void skipClass() {
        at++;
        while (expression.charAt(at) != ']') {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** What may be missing needs nothing. */
    private List<Set<String>> quantified(List<Set<String>> needed) {
        boolean mayBeMissing = false;
        while (isQuantifier(at)) {
            char c = expression.charAt(at);
            mayBeMissing = mayBeMissing || c == '?' || c == '*' || expression.startsWith("{0", at);
            at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        }
        return mayBeMissing ? List.of() : needed;
    }
}
