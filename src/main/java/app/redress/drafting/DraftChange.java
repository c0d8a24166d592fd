package app.redress.drafting;

import app.redress.text.TextEdit;
import app.redress.text.TextRange;

/**
 * Sentences of a letter that say something else now that the facts have changed.
 *
 * @param place where they stand in the letter, in UTF-16 units; empty where something is put in
 * @param before what stands there; blank where something is put in
 * @param after what the facts say now; blank where something goes
 */
public record DraftChange(TextRange place, String before, String after) {
    public TextEdit edit() {
        return new TextEdit(place.start(), place.length(), after);
    }

    /** {@code letter} with the change made. */
    public String in(String letter) {
        return letter.substring(0, place.start()) + after + letter.substring(place.end());
    }

    /** Whether both make the same of the same words, wherever these stand. */
    public boolean saysTheSameAs(DraftChange other) {
        return before.equals(other.before) && after.equals(other.after);
    }
}
