package app.redress.casefile.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types, as FTS5 understands it: every word must be there, words in quotes stand next to each other, the
 * last word may be unfinished. Each term is quoted, so nothing a person types is an operator.
 */
final class SearchExpression {
    /** More than anyone types; a pasted page does not become a query of a thousand terms. */
    private static final int MOST_TERMS = 24;

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");

    private SearchExpression() {}

    /** Empty when {@code words} hold nothing that could be found. */
    static Optional<String> of(String words) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(words);
        boolean unfinished = false;
        while (matcher.find() && terms.size() < MOST_TERMS) {
            String phrase = matcher.group(1);
            String term = (phrase == null ? matcher.group() : phrase).replaceAll("\\p{Cntrl}", " ");
            if (SAYS_SOMETHING.matcher(term).find()) {
                terms.add('"' + term + '"');
                unfinished = phrase == null && matcher.end() == words.length();
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", terms) + (unfinished ? "*" : ""));
    }
}
