package app.redress.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whole copies of the store of cases. */
public interface StoreCopies {
    /** Whether there is a store to copy. */
    boolean isThereAny();

    /**
     * Copies the store as it stands at this moment, while others may be writing to it.
     *
     * @param target must not exist
     * @throws app.redress.words.ProblemException when the store cannot be read or the copy cannot be written
     */
    void copyTo(Path target);

    /**
     * Copies what can still be read of a damaged store, which stays as it is.
     *
     * @param target must not exist
     * @return what is in the copy; empty when nothing could be read
     */
    Optional<Contents> salvageTo(Path target);

    /**
     * Opens a copy and reads what it holds.
     *
     * @throws app.redress.words.ProblemException when it is damaged, or of a later version
     */
    Contents open(Path copy);

    /**
     * Puts a copy in the place of the store. At every moment there is one store or the other.
     *
     * @param aside the folder that keeps what stood there, be it whole or not
     * @throws app.redress.words.ProblemException when the disk does not take it
     */
    void replaceWith(Path copy, Path aside);

    /**
     * What a copy holds.
     *
     * @param changed when a case was last changed; empty when there is none
     */
    record Contents(int cases, List<KeptFile> files, Optional<Instant> changed) {
        public Contents {
            files = List.copyOf(files);
        }
    }

    /**
     * An enclosure that a case names.
     *
     * @param size in bytes
     */
    record KeptFile(UUID id, long size) {}
}
