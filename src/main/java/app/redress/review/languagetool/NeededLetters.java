package app.redress.review.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a regular expression cannot match without: sets of strings, of each of which at least one stands in every text it
 * matches. So most expressions need not be tried on most sentences. It reads the subset of the syntax that the tone
 * rules use; what it does not understand it takes as saying nothing, which is always safe.
 */
final class NeededLetters {
    private static final int SHORTEST = 2;

    private final String expression;
    private int at;

    private NeededLetters(String expression) {
        this.expression = expression;
    }

    /** Sets of strings in small letters; every match contains one of each. None when nothing can be said. */
    static List<Set<String>> of(String expression) {
        NeededLetters reader = new NeededLetters(expression);
        List<Set<String>> parts = reader.sequence();
        if (reader.at == expression.length()) {
            return parts;
        }
        reader.at = 0;
        Optional<Set<String>> one = reader.alternatives();
        return reader.at == expression.length() ? one.stream().toList() : List.of();
    }

    /** Each alternative needs something of its own, so all of them together need one of these. */
    private Optional<Set<String>> alternatives() {
        Set<String> union = new HashSet<>();
        boolean known = true;
        while (true) {
            Optional<Set<String>> one = most(sequence());
            known = known && one.isPresent();
            one.ifPresent(union::addAll);
            if (at >= expression.length() || expression.charAt(at) != '|') {
                return known ? Optional.of(union) : Optional.empty();
            }
            at++;
        }
    }

    /** Of the parts of a sequence the one that says most. */
    private static Optional<Set<String>> most(List<Set<String>> parts) {
        return parts.stream().max((a, b) -> Integer.compare(shortest(a), shortest(b)));
    }

    /** A sequence needs all its parts. */
    private List<Set<String>> sequence() {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            Optional<String> letter = letter();
            if (letter.isPresent()) {
                run.append(letter.get());
            } else {
                keep(run, parts);
                part().ifPresent(parts::add);
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

    /** A plain character that stands exactly once. */
    private Optional<String> letter() {
        char c = expression.charAt(at);
        boolean plain = Character.isLetterOrDigit(c) || " '-#&/,!\"%".indexOf(c) >= 0;
        if (!plain || isQuantifier(at + 1)) {
            return Optional.empty();
        }
        at++;
        return Optional.of(String.valueOf(c).toLowerCase(Locale.ROOT));
    }

    private boolean isQuantifier(int position) {
        return position < expression.length() && "?*+{".indexOf(expression.charAt(position)) >= 0;
    }

    /** Anything else: a group, a class, an escape, a quantified character. */
    private Optional<Set<String>> part() {
        char c = expression.charAt(at);
        Optional<Set<String>> needed = Optional.empty();
        if (c == '(') {
            needed = group();
        } else if (c == '[') {
            skipClass();
        } else {
            at += c == '\\' ? 2 : 1;
        }
        return quantified(needed);
    }

    private Optional<Set<String>> group() {
        boolean looksAround = expression.startsWith("(?=", at)
                || expression.startsWith("(?!", at)
                || expression.startsWith("(?<=", at)
                || expression.startsWith("(?<!", at);
        at += looksAround ? 1 : expression.startsWith("(?:", at) ? 3 : 1;
        if (looksAround) {
            at += expression.charAt(at + 1) == '<' ? 3 : 2;
        }
        Optional<Set<String>> inside = alternatives();
        at++;
        return looksAround ? Optional.empty() : inside;
    }

    private void skipClass() {
        at++;
        while (expression.charAt(at) != ']') {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** What may be missing needs nothing. */
    private Optional<Set<String>> quantified(Optional<Set<String>> needed) {
        boolean mayBeMissing = false;
        while (isQuantifier(at)) {
            char c = expression.charAt(at);
            mayBeMissing = mayBeMissing || c == '?' || c == '*' || expression.startsWith("{0", at);
            at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        }
        return mayBeMissing ? Optional.empty() : needed;
    }
}
