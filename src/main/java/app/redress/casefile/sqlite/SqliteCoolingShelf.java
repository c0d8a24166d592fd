package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.CoolingShelf;
import app.redress.casefile.Rest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Letters that rest, at most one for each case. */
public final class SqliteCoolingShelf implements CoolingShelf {
    private static final String OF_CASE = """
            SELECT since, until, stood_out FROM resting JOIN complaint ON complaint.number = resting.complaint
            WHERE complaint.id = :id
            """;
    private static final String ALL = """
            SELECT complaint.id, since, until, stood_out FROM resting
            JOIN complaint ON complaint.number = resting.complaint
            ORDER BY until
            """;
    private static final String LAY = """
            INSERT INTO resting (complaint, since, until, stood_out) VALUES (:complaint, :since, :until, :stoodOut)
            ON CONFLICT (complaint) DO UPDATE
            SET since = excluded.since, until = excluded.until, stood_out = excluded.stood_out
            """;
    private static final String TAKE = """
            DELETE FROM resting WHERE complaint IN (SELECT number FROM complaint WHERE id = :id)
            """;

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteCoolingShelf(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Rest> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                .bind("id", id.value())
                .map((row, context) -> rest(row))
                .findOne());
    }

    @Override
    public Map<CaseId, Rest> all() {
        return database.read(
                handle -> handle.createQuery(ALL).reduceResultSet(new LinkedHashMap<>(), (all, row, context) -> {
                    all.put(CaseId.of(Columns.text(row, "id")), rest(row));
                    return all;
                }));
    }

    private static Rest rest(ResultSet row) throws SQLException {
        return new Rest(
                Columns.moment(row, "since"),
                Columns.moment(row, "until"),
                Columns.text(row, "stood_out").lines().toList());
    }

    @Override
    public void lay(CaseId id, Rest rest) {
        String stoodOut = String.join(
                "\n",
                rest.stoodOut().stream()
                        .map(phrase -> phrase.replaceAll("\\R", " "))
                        .toList());
        database.write(handle -> handle.createUpdate(LAY)
                .bind("complaint", cases.number(handle, id))
                .bind("since", rest.since())
                .bind("until", rest.until())
                .bind("stoodOut", stoodOut)
                .execute());
    }

    @Override
    public void take(CaseId id) {
        database.write(
                handle -> handle.createUpdate(TAKE).bind("id", id.value()).execute());
    }
}
