package app.redress.app;

import app.redress.casefile.ScratchFolder;
import app.redress.casefile.sqlite.SqliteCaseFacts;
import app.redress.casefile.sqlite.SqliteCaseRepository;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.casefile.sqlite.SqliteEnclosureStore;
import app.redress.casefile.sqlite.SqliteStoreCopies;
import app.redress.cli.CaseShelf;
import app.redress.drafting.json.JsonFacts;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The cases of a data folder, read from a copy of their store: a window may have it open, and a store of an older
 * version stays as it is.
 */
final class CopiedCases {
    private CopiedCases() {}

    /** @throws ProblemException when there are no cases, or their store cannot be read */
    static CaseShelf of(AppDirectories directories, Clock clock) {
        SqliteStoreCopies copies = new SqliteStoreCopies(directories.database());
        if (!copies.isThereAny()) {
            throw new ProblemException("cases.nothing", null, directories.data().toString());
        }
        ScratchFolder scratch = ScratchFolder.in(directories.data());
        try {
            Path copy = scratch.path().resolve("copy.db");
            copies.copyTo(copy);
            SqliteDatabase database = SqliteDatabase.open(copy);
            return new CaseShelf(
                    new SqliteCaseRepository(database, clock),
                    new SqliteCaseFacts(database, new JsonFacts()),
                    SqliteEnclosureStore.toRead(database, directories.files(), clock),
                    () -> {
                        database.close();
                        scratch.close();
                    });
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }
}
