package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.draft;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a folder, opened for each test; it can be closed and opened again. */
abstract class OpenedRepository {
    @TempDir
    Path folder;

    final HandClock clock = new HandClock();
    SqliteCaseRepository repository;

    @BeforeEach
    final void open() {
        repository = new SqliteCaseRepository(SqliteDatabase.open(folder.resolve("redress.db")), clock);
    }

    @AfterEach
    final void close() {
        repository.close();
    }

    final void reopen() {
        close();
        open();
    }

    final CaseId newCase(String body) {
        return repository.create("Faulty goods", "faulty-goods", draft(body)).id();
    }

    final ComplaintCase found(CaseId id) {
        return repository.find(id).orElseThrow();
    }
}
