package app.redress.app;

import app.redress.casefile.Backups;
import app.redress.casefile.Progress;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.casefile.zip.KeptPlaces;
import app.redress.casefile.zip.ZipBackups;
import app.redress.words.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The backups of a data folder that a window may have open: it may be copied then, but not replaced. */
final class LockedBackups implements Backups {
    private final AppDirectories directories;
    private final Backups backups;

    LockedBackups(AppDirectories directories, Clock clock) {
        this.directories = directories;
        this.backups = unlocked(directories, clock);
    }

    /** For whoever holds the lock. */
    static Backups unlocked(AppDirectories directories, Clock clock) {
        KeptPlaces places = new KeptPlaces(
                directories.data(),
                directories.files(),
                directories.templates(),
                directories.settings(),
                directories.ownRules());
        return new ZipBackups(places, new SqliteStoreCopies(directories.database()), clock);
    }

    @Override
    public Backup make(Path target, Extent extent, Optional<String> password, Progress progress) {
        return backups.make(target, extent, password, progress);
    }

    @Override
    public Look look(Path backup, Optional<String> password) {
        return backups.look(backup, password);
    }

    @Override
    public boolean needsPassword(Path backup) {
        return backups.needsPassword(backup);
    }

    @Override
    public Restored restore(Path backup, Optional<String> password, Progress progress) {
        boolean isNew = !Files.exists(directories.data());
        try {
            directories.prepare();
            return restoreLocked(backup, password, progress);
        } catch (ProblemException e) {
            if (isNew) {
                directories.discardUnused();
            }
            throw e;
        }
    }

    private Restored restoreLocked(Path backup, Optional<String> password, Progress progress) {
        InstanceLock lock = InstanceLock.take(directories.lock());
        try {
            return backups.restore(backup, password, progress);
        } finally {
            lock.close();
        }
    }
}
