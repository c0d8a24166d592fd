package app.redress.app;

import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.WholeCases;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.cli.CaseShelf;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Clock;

/** The cases of a data folder, for the command line. */
record ShelvedCases(AppDirectories directories, Clock clock) {
    /**
     * Cases read from a copy of their store: a window may have it open, and a store of an older version stays as it is.
     *
     * @throws ProblemException when there are no cases, or their store cannot be read
     */
    CaseShelf copied() {
        SqliteStoreCopies copies = new SqliteStoreCopies(directories.database());
        if (!copies.isThereAny()) {
            throw new ProblemException("cases.nothing", null, directories.data().toString());
        }
        ScratchFolder scratch = ScratchFolder.in(directories.data());
        try {
            Path copy = scratch.path().resolve("copy.db");
            copies.copyTo(copy);
            SqliteDatabase database = SqliteDatabase.open(copy);
            return shelf(database, SqliteEnclosureStore.toRead(database, directories.files(), clock), scratch);
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    /**
     * The cases themselves; begun when there are none.
     *
     * @throws ProblemException when a window has them open, or their store cannot be used
     */
    CaseShelf own() {
        directories.prepare();
        InstanceLock lock = InstanceLock.take(directories.lock());
        try {
            AutomaticBackups automatic =
                    new AutomaticBackups(LockedBackups.unlocked(directories, clock), directories.backups(), clock);
            SqliteDatabase database = SqliteDatabase.open(directories.database(), automatic::beforeMigration);
            return shelf(database, SqliteEnclosureStore.open(database, directories.files(), clock), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private CaseShelf shelf(SqliteDatabase database, SqliteEnclosureStore files, AutoCloseable around) {
        SqliteCaseRepository cases = new SqliteCaseRepository(database, clock);
        TellingStore telling = TellingStore.in(database);
        WholeCases whole = TellingStore.whole(database, directories.files(), cases);
        return new CaseShelf(cases, telling.facts(), files, whole, () -> {
            database.close();
            close(around);
        });
    }

    private static void close(AutoCloseable around) {
        try {
            around.close();
        } catch (Exception e) {
            throw new IllegalStateException("neither a lock nor a folder fails to close", e);
        }
    }
}
