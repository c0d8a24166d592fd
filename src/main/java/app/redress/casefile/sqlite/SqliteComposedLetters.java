package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComposedLetters;
import app.redress.drafting.Style;
import java.util.Optional;
import java.util.stream.Stream;

/** Composed letters beside the facts they were made of. */
public final class SqliteComposedLetters implements ComposedLetters {
    private static final String OF_CASE = """
            SELECT composed, style FROM told JOIN complaint ON complaint.number = told.complaint
            WHERE complaint.id = :id AND composed <> ''
            """;
    private static final String KEEP = "UPDATE told SET composed = :body, style = :style WHERE complaint = :complaint";

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteComposedLetters(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Made> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                .bind("id", id.value().toString())
                .map((row, context) -> new Made(row.getString(1), style(row.getString(2))))
                .findOne());
    }

    @Override
    public void keep(CaseId id, Made made) {
        database.write(handle -> handle.createUpdate(KEEP)
                .bind("complaint", cases.number(handle, id))
                .bind("body", made.body())
                .bind("style", made.style().map(Style::id).orElse(""))
                .execute());
    }

    private static Optional<Style> style(String id) {
        return Stream.of(Style.values()).filter(style -> style.id().equals(id)).findFirst();
    }
}
