package app.redress.casefile;

import app.redress.letter.Enclosure;
import java.nio.file.Path;

/** Copies of files that came with an entry. Originals are never moved or changed. */
public interface AttachmentStore {
    /**
     * Copies a file into a case, for an entry that is about to be kept; without one the copy is let go at the next start.
     *
     * @throws app.redress.words.ProblemException when it is gone, is no regular file, or cannot be copied
     */
    Enclosure keep(CaseId id, Path original);
}
