package app.redress.casefile;

import app.redress.drafting.Style;
import app.redress.drafting.ToldPart;
import java.util.List;

/**
 * A letter as facts make it.
 *
 * @param leftOut what was told and stays out of it to keep it short
 */
public record WrittenLetter(Draft draft, Style style, List<ToldPart> leftOut) {
    public WrittenLetter {
        leftOut = List.copyOf(leftOut);
    }

    String body() {
        return draft.body();
    }
}
