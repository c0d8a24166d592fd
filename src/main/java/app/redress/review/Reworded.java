package app.redress.review;

import java.util.List;
import java.util.Locale;

/**
 * Words that were put in the place of others.
 *
 * @param after what came instead; empty when they were left out
 */
public record Reworded(String before, String after) {
    /** Facts of the words before, as they stood there, that {@code text} tells nowhere. */
    public List<String> lostFrom(String text) {
        String small = before.toLowerCase(Locale.ROOT);
        return FactGuard.lost(before, text).stream()
                .map(fact -> small.contains(fact)
                        ? before.substring(small.indexOf(fact), small.indexOf(fact) + fact.length())
                        : fact)
                .toList();
    }
}
