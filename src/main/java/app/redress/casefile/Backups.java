package app.redress.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Backups of everything one person keeps with Redress, and the way back. */
public interface Backups {
    /** How much goes into a backup. */
    enum Extent {
        /** Cases, copies of enclosures, settings, the person's own situations and rules. */
        EVERYTHING,
        /** The same without the copies of enclosures, which never change and stay beside the store. */
        WITHOUT_FILES
    }

    /**
     * Writes a backup to {@code target}, replacing what stands there, and opens it again to see that it is whole. Cases
     * may be changed meanwhile: the backup holds them as they were at one moment.
     *
     * @param password without which nobody reads the backup; not empty
     * @throws app.redress.words.ProblemException when it could not be written; then nothing stands there that did not
     *     before
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work; then the same holds
     */
    Backup make(Path target, Extent extent, Optional<String> password, Progress progress);

    /** The same while nobody watches. */
    default Backup make(Path target, Extent extent, Optional<String> password) {
        return make(target, extent, password, Progress.UNWATCHED);
    }

    /** @throws app.redress.words.ProblemException when {@code backup} is no backup of Redress, or damaged */
    boolean needsPassword(Path backup);

    /**
     * Opens a backup and says what is in it. Changes nothing.
     *
     * @throws app.redress.words.ProblemException when it is no whole backup, or the password is wrong
     */
    Look look(Path backup, Optional<String> password);

    /**
     * Puts {@code backup} in the place of what is kept now, which is set aside, not deleted. Nobody may be using the
     * store.
     *
     * @throws app.redress.words.ProblemException when it is no whole backup, the password is wrong, or there is too
     *     little room; then nothing has changed
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work; then the same holds
     */
    Restored restore(Path backup, Optional<String> password, Progress progress);

    /** The same while nobody watches. */
    default Restored restore(Path backup, Optional<String> password) {
        return restore(backup, password, Progress.UNWATCHED);
    }

    /**
     * What is in a backup.
     *
     * @param changed when a case in it was last changed; empty when it has none
     */
    record Look(int cases, int files, Optional<Instant> changed) {}

    /**
     * A backup that has been made.
     *
     * @param files copies of enclosures in it
     * @param lost enclosures whose copies were gone or cut before the backup was made
     */
    record Backup(Path file, int cases, int files, int lost) {}

    /**
     * What stands in the data folder now.
     *
     * @param files copies of enclosures that came back
     * @param lost enclosures that the cases name and that are nowhere
     * @param aside the folder that holds what stood there before, if anything did
     */
    record Restored(int cases, int files, int lost, Optional<Path> aside) {}
}
