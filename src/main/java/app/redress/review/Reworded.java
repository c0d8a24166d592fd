package app.redress.review;

import java.util.List;
import java.util.Locale;

/**
 * Words that were put in the place of others.
 *
 * @param after what came instead; empty when they were left out
 */
public record Reworded(String before, String after) {
    /** Figures, dates, names and requests of the words before, as they stood there, that {@code text} tells nowhere. */
    public List<String> lostFrom(String text) {
        return FactGuard.lost(before, text).stream()
                .map(this::asWritten)
                .distinct()
                .toList();
    }

    /** A fact is known by its stem; people know it by its word. */
    private String asWritten(String fact) {
        int start = before.toLowerCase(Locale.ROOT).indexOf(fact);
        if (start < 0) {
            return fact;
        }
        int end = start + fact.length();
        while (end < before.length() && Character.isLetter(before.charAt(end))) {
            end++;
        }
        return before.substring(start, end);
    }
}
