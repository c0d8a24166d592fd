package app.redress.drafting;

import app.redress.letter.Letter;
import java.util.List;

/**
 * A letter made from facts.
 *
 * @param letter without files: nobody has chosen any yet
 * @param enclosed what the letter says is enclosed
 * @param because why it is in the plain style, when nobody asked for that; else empty
 * @param leftOut what the person told that it leaves out to stay short
 */
public record ComposedLetter(
        Letter letter, List<String> enclosed, Style style, List<Gravity> because, List<ToldPart> leftOut) {
    public ComposedLetter {
        enclosed = List.copyOf(enclosed);
        because = List.copyOf(because);
        leftOut = List.copyOf(leftOut);
    }
}
