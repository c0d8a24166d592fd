package app.redress.app;

import app.redress.casefile.AskCorrections;
import app.redress.casefile.AttachmentStore;
import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.PassedOverFindings;
import app.redress.casefile.ScratchFolder;
import app.redress.casefile.UpcomingDays;
import app.redress.casefile.WatchedFacts;
import app.redress.casefile.WholeCases;
import app.redress.casefile.notebook.CaseRecords;
import app.redress.casefile.sqlite.SqliteAskCorrections;
import app.redress.casefile.sqlite.SqliteCaseRecords;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqlitePassedOverFindings;
import app.redress.casefile.sqlite.SqliteUpcomingDays;
import app.redress.settings.Settings;
import app.redress.settings.SettingsStore;
import app.redress.settings.json.JsonSettingsStore;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.time.Clock;

/** Everything that one person has with Redress, opened for one window. */
record DataFolder(
        AppDirectories directories,
        InstanceLock lock,
        CasesWithUndo cases,
        EnclosureStore files,
        AttachmentStore attachments,
        PassedOverFindings passedOver,
        TellingStore telling,
        LeavingStore leaving,
        WholeCases whole,
        UpcomingDays upcoming,
        AskCorrections corrections,
        CaseRecords records,
        SettingsStore settingsStore,
        Settings settings,
        AutomaticBackups automaticBackups) {
    /**
     * Opens the folder; may take a moment, so not on the UI thread.
     *
     * @throws app.redress.words.ProblemException when it cannot be used
     */
    static DataFolder open(AppDirectories directories, Clock clock) {
        directories.prepare();
        InstanceLock lock = InstanceLock.take(directories.lock());
        try {
            sweep(directories);
            AutomaticBackups automatic =
                    new AutomaticBackups(LockedBackups.unlocked(directories, clock), directories.backups(), clock);
            return open(
                    directories,
                    clock,
                    lock,
                    SqliteDatabase.open(directories.database(), automatic::beforeMigration),
                    automatic);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whatever a program was killed over is nobody's any more. */
    private static void sweep(AppDirectories directories) {
        try {
            ScratchFolder.sweep(directories.data());
        } catch (IOException e) {
            throw new ProblemException(
                    "app.folder.read-only", e, directories.data().toString());
        }
    }

    private static DataFolder open(
            AppDirectories directories,
            Clock clock,
            InstanceLock lock,
            SqliteDatabase store,
            AutomaticBackups automatic) {
        try {
            return around(store, directories, clock, lock, automatic);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static DataFolder around(
            SqliteDatabase store, AppDirectories places, Clock clock, InstanceLock lock, AutomaticBackups automatic) {
        SettingsStore settings = new JsonSettingsStore(places.settings(), clock);
        SqliteEnclosureStore files = SqliteEnclosureStore.open(store, places.files(), clock);
        CasesWithUndo cases = new CasesWithUndo(new SqliteCaseRepository(store, clock));
        return new DataFolder(
                places,
                lock,
                cases,
                files,
                files,
                new SqlitePassedOverFindings(store),
                TellingStore.in(store),
                LeavingStore.in(store),
                TellingStore.whole(store, places.files(), cases),
                new SqliteUpcomingDays(store),
                new SqliteAskCorrections(store),
                new SqliteCaseRecords(store),
                settings,
                settings.load(),
                automatic);
    }

    WatchedFacts facts() {
        return telling.facts();
    }

    /** What was deleted goes with its files, at last. */
    void close() {
        cases.deleteForGood();
        files.clear();
        cases.close();
        lock.close();
    }
}
