package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.PassedOverFindings;
import app.redress.review.IgnoredFindings.Place;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Places passed over, in the order in which they were. */
public final class SqlitePassedOverFindings implements PassedOverFindings {
    private static final String OF_CASE = """
            SELECT rule, passed_over.words, words_before, words_after
            FROM passed_over JOIN complaint ON complaint.number = passed_over.complaint
            WHERE complaint.id = :id ORDER BY position
            """;
    private static final String FORGET = "DELETE FROM passed_over WHERE complaint = :complaint";
    private static final String KEEP = """
            INSERT INTO passed_over (complaint, position, rule, words, words_before, words_after)
            VALUES (:complaint, :position, :rule, :words, :before, :after)
            """;

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqlitePassedOverFindings(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public List<Place> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                .bind("id", id.value().toString())
                .map((row, context) -> new Place(
                        row.getString("rule"),
                        row.getString("words"),
                        row.getString("words_before"),
                        row.getString("words_after")))
                .list());
    }

    @Override
    public void keep(CaseId id, List<Place> places) {
        database.write(handle -> {
            long complaint = cases.number(handle, id);
            handle.createUpdate(FORGET).bind("complaint", complaint).execute();
            if (!places.isEmpty()) {
                insert(handle, complaint, places);
            }
            return complaint;
        });
    }

    private static void insert(Handle handle, long complaint, List<Place> places) {
        PreparedBatch batch = handle.prepareBatch(KEEP);
        for (int position = 0; position < places.size(); position++) {
            batch.bind("complaint", complaint)
                    .bind("position", position)
                    .bindMethods(places.get(position))
                    .add();
        }
        batch.execute();
    }
}
