package app.redress.app;

import app.redress.casefile.AttachmentStore;
import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.PassedOverFindings;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqlitePassedOverFindings;
import app.redress.settings.Settings;
import app.redress.settings.SettingsStore;
import app.redress.settings.json.JsonSettingsStore;
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

    private static DataFolder open(
            AppDirectories directories,
            Clock clock,
            InstanceLock lock,
            SqliteDatabase store,
            AutomaticBackups automatic) {
        try {
            SettingsStore settings = new JsonSettingsStore(directories.settings(), clock);
            SqliteEnclosureStore files = SqliteEnclosureStore.open(store, directories.files(), clock);
            return new DataFolder(
                    directories,
                    lock,
                    new CasesWithUndo(new SqliteCaseRepository(store, clock)),
                    files,
                    files,
                    new SqlitePassedOverFindings(store),
                    TellingStore.in(store),
                    LeavingStore.in(store),
                    settings,
                    settings.load(),
                    automatic);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    CaseFacts facts() {
        return telling.facts();
    }

    void close() {
        cases.close();
        lock.close();
    }
}
