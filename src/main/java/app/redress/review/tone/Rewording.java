package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.List;

/**
 * Other ways to say a stretch of a passage.
 *
 * @param range what they replace, in UTF-16 units of the passage
 * @param offers full replacements, the firmest first; an empty string removes the stretch
 */
public record Rewording(TextRange range, List<String> offers) {
    public Rewording {
        offers = List.copyOf(offers);
    }
}
