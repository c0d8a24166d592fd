package app.redress.app;

import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.AutomaticBackups.Sound;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.StoreCopies;
import app.redress.casefile.StoreCopies.Contents;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;

/**
 * What can be done about a store that is damaged: what could still be read of it, and the newest backup that opens. The
 * damaged store itself is only ever put aside.
 *
 * @param scratch holds what could be read, for as long as the person has not decided
 * @param read what could be read; empty when nothing could
 */
record Rescue(
        AppDirectories directories, Clock clock, ScratchFolder scratch, Optional<Contents> read, Optional<Sound> backup)
        implements AutoCloseable {
    private static final String READ = "read.db";

    /** Tries both; may take a while, so not on the UI thread. */
    static Rescue of(AppDirectories directories, Clock clock) {
        ScratchFolder scratch = ScratchFolder.in(directories.data());
        Optional<Contents> read = new SqliteStoreCopies(directories.database())
                .salvageTo(scratch.path().resolve(READ));
        AutomaticBackups automatic =
                new AutomaticBackups(LockedBackups.unlocked(directories, clock), directories.backups(), clock);
        return new Rescue(directories, clock, scratch, read, automatic.newestSound());
    }

    /** How many cases that could be read have come since the backup was made. */
    int missingFromBackup() {
        int known = backup.map(sound -> sound.look().cases()).orElse(0);
        return Math.max(0, read.map(Contents::cases).orElse(0) - known);
    }

    /** Puts what could be read in the place of the store. */
    void keepWhatCouldBeRead() {
        Path aside = SqliteDatabase.setAside(directories.database(), clock);
        StoreCopies copies = new SqliteStoreCopies(directories.database());
        copies.replaceWith(scratch.path().resolve(READ), aside.resolveSibling(""));
    }

    /** Brings the backup back. What could be read goes beside the damaged store. */
    void bringBackupBack() {
        Path aside = SqliteDatabase.setAside(directories.database(), clock);
        try {
            Path read = scratch.path().resolve(READ);
            if (Files.exists(read)) {
                Files.move(read, Path.of(aside + "-read.db"), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    "casefile.store.read-only", e, directories.data().toString());
        }
        backup.ifPresent(sound ->
                LockedBackups.unlocked(directories, clock).restore(sound.kept().file(), Optional.empty()));
    }

    /** Starts with nothing. */
    void startAfresh() {
        SqliteDatabase.setAside(directories.database(), clock);
    }

    @Override
    public void close() {
        scratch.close();
    }
}
