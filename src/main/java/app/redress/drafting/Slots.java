package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import java.util.Optional;

/** What can stand in the braces of a {@link Phrase}. */
interface Slots {
    /** Empty while it is not known. */
    Optional<String> find(String name);

    /** What stands for it while it is not known, in square brackets. */
    String gap(String name);

    EnglishVariant variant();
}
