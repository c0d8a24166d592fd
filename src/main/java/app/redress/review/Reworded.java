package app.redress.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that were put in the place of others.
 *
 * @param after what came instead; empty when they were left out
 */
public record Reworded(String before, String after) {
    /**
     * Facts of the words before, as they stood there, that {@code text} tells nowhere; of what is no figure, day, name or
     * request only what came instead had kept: the rest was left out with the heat.
     */
    public List<String> lostFrom(String text) {
        Set<String> leftOut = FactGuard.untold(before, after);
        Stream<String> untold = FactGuard.untold(before, text).stream().filter(fact -> !leftOut.contains(fact));
        return Stream.concat(FactGuard.lost(before, text).stream(), untold)
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
