package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComposedLetters;
import java.util.Optional;

/** Composed letters beside the facts they were made of. */
public final class SqliteComposedLetters implements ComposedLetters {
    private static final String OF_CASE = """
            SELECT composed FROM told JOIN complaint ON complaint.number = told.complaint
            WHERE complaint.id = :id AND composed <> ''
            """;
    private static final String KEEP = "UPDATE told SET composed = :body WHERE complaint = :complaint";

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteComposedLetters(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                .bind("id", id.value().toString())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(CaseId id, String body) {
        database.write(handle -> handle.createUpdate(KEEP)
                .bind("complaint", cases.number(handle, id))
                .bind("body", body)
                .execute());
    }
}
