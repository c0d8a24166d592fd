package app.redress.casefile.sqlite;

import app.redress.casefile.AskCorrections;
import app.redress.casefile.CaseId;
import java.util.Map;
import java.util.stream.Collectors;

/** Corrections by the words of the ask. */
public final class SqliteAskCorrections implements AskCorrections {
    private static final String OF_CASE = """
            SELECT ask, standing FROM ask_standing JOIN complaint ON complaint.number = ask_standing.complaint
            WHERE complaint.id = :id
            """;
    private static final String CORRECT = """
            INSERT INTO ask_standing (complaint, ask, standing) VALUES (:complaint, :ask, :standing)
            ON CONFLICT (complaint, ask) DO UPDATE SET standing = excluded.standing
            """;

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteAskCorrections(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(CaseId id) {
        return database.read(handle -> handle
                .createQuery(OF_CASE)
                .bind("id", id.value())
                .map((row, context) -> Map.entry(Columns.text(row, "ask"), Columns.text(row, "standing")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void correct(CaseId id, String ask, String standing) {
        database.write(handle -> handle.createUpdate(CORRECT)
                .bind("complaint", cases.number(handle, id))
                .bind("ask", ask)
                .bind("standing", standing)
                .execute());
    }
}
