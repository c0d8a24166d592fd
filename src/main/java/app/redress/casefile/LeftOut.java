package app.redress.casefile;

import app.redress.drafting.DraftChanges;
import app.redress.drafting.Style;
import app.redress.drafting.ToldPart;
import java.util.List;

/**
 * What was told and stays out of a letter to keep it short.
 *
 * @param style in which it is kept short
 * @param letter as the facts make it
 * @param whole the same with everything that was left out
 */
public record LeftOut(List<ToldPart> parts, Style style, String letter, String whole) {
    public LeftOut {
        parts = List.copyOf(parts);
    }

    /** {@code text} with all of it put in. */
    public String in(String text) {
        return DraftChanges.grown(letter, whole, text);
    }
}
