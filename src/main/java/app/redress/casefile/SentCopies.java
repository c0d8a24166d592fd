package app.redress.casefile;

import app.redress.casefile.CaseEntry.LetterSent;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes letters that have left into files again. May block. */
public interface SentCopies {
    /**
     * Lends {@code work} a file that says what {@code sent} says, named so that a reader knows it, and deletes it when that is done.
     *
     * @param name of the file, without its extension
     * @throws app.redress.words.ProblemException when it cannot be written
     */
    void lend(LetterSent sent, String name, Consumer<Path> work);
}
