package app.redress.casefile;

import app.redress.drafting.Facts;
import app.redress.drafting.Kept;
import java.util.Optional;

/** The letters of a case after its first, as facts and what has happened since make them today. */
public interface LaterLetters {
    /** Where only first letters are written. */
    LaterLetters NONE = (complaint, facts, letter, kept) -> Optional.empty();

    /**
     * The letter that {@code facts} make which has most in common with {@code letter}. Which rung a letter under way
     * stands on is read off it, since its writer may have begun it anywhere. Empty when none was made of it.
     *
     * @param kept what it tells even where there is no room
     */
    Optional<WrittenLetter> likest(ComplaintCase complaint, Facts facts, String letter, Kept kept);
}
