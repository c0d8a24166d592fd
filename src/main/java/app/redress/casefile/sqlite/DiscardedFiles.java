package app.redress.casefile.sqlite;

import app.redress.casefile.FileCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Copies of files that nobody holds any more. What cannot be deleted now, because a viewer holds it, is tried again. */
final class DiscardedFiles {
    private final SqliteDatabase database;
    private final Path folder;
    private final EnclosureRows enclosures;

    DiscardedFiles(SqliteDatabase database, Path folder, EnclosureRows enclosures) {
        this.database = database;
        this.folder = folder;
        this.enclosures = enclosures;
    }

    /** Tries all that are left from before. */
    void deleteAll() {
        database.read(enclosures::discarded).forEach(this::delete);
    }

    void delete(UUID id) {
        try {
            FileCopy.delete(folder.resolve(id.toString()));
        } catch (IOException e) {
            return;
        }
        database.write(handle -> {
            enclosures.forgetDiscarded(handle, id);
            return true;
        });
    }
}
