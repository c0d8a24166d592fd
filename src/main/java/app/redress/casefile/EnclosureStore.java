package app.redress.casefile;

import app.redress.letter.Enclosure;
import java.nio.file.Path;

/** Copies of what goes with letters. Originals are never moved or changed. */
public interface EnclosureStore {
    /**
     * Copies a file into a case and puts it at the end of the draft's enclosures.
     *
     * @throws app.redress.words.ProblemException when it is gone, is no regular file, or cannot be copied
     */
    Enclosure add(CaseId id, Path original);

    /** Puts a copy that the case holds already at the end of the draft's enclosures, unless it is there. */
    void addAgain(CaseId id, Enclosure held);

    /** Takes an enclosure off the draft and deletes the copy unless a sent letter holds it. */
    void remove(CaseId id, Enclosure enclosure);

    /** Deletes copies that nothing holds any more; one that cannot be deleted now is tried again at the next start. */
    default void clear() {}

    /**
     * Where the copy stands, checked to be there and unchanged in size.
     *
     * @throws app.redress.words.ProblemException when the copy is missing or damaged
     */
    Path file(Enclosure enclosure);
}
