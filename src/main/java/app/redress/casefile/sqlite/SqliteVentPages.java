package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.VentPages;
import app.redress.drafting.Feeling;
import app.redress.drafting.VentPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Private pages in a table of their own, which nothing else reads. */
public final class SqliteVentPages implements VentPages {
    private static final String OF_CASE = """
            SELECT text, felt_before, felt_after FROM vent JOIN complaint ON complaint.number = vent.complaint
            WHERE complaint.id = :id
            """;
    private static final String KEEP = """
            INSERT INTO vent (complaint, text, felt_before, felt_after) VALUES (:complaint, :text, :before, :after)
            ON CONFLICT (complaint) DO UPDATE SET
                text = excluded.text, felt_before = excluded.felt_before, felt_after = excluded.felt_after
            """;
    private static final String REMOVE = "DELETE FROM vent WHERE complaint = :complaint";

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteVentPages(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public VentPage of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                        .bind("id", id.value().toString())
                        .map((row, context) -> page(row))
                        .findOne())
                .orElse(VentPage.EMPTY);
    }

    @Override
    public void keep(CaseId id, VentPage page) {
        database.write(handle -> handle.createUpdate(KEEP)
                .bind("complaint", cases.number(handle, id))
                .bind("text", page.text())
                .bind("before", page.before().map(Feeling::name).orElse(""))
                .bind("after", page.after().map(Feeling::name).orElse(""))
                .execute());
    }

    @Override
    public void shred(CaseId id) {
        database.write(handle -> handle.createUpdate(REMOVE)
                .bind("complaint", cases.number(handle, id))
                .execute());
        database.overwriteWhatIsGone();
    }

    private static VentPage page(ResultSet row) throws SQLException {
        return new VentPage(row.getString(1), feeling(row.getString(2)), feeling(row.getString(3)));
    }

    private static Optional<Feeling> feeling(String name) {
        return Stream.of(Feeling.values())
                .filter(feeling -> feeling.name().equals(name))
                .findFirst();
    }
}
