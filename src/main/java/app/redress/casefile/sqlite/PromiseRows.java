package app.redress.casefile.sqlite;

import app.redress.casefile.Promise;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was promised in replies and calls. */
final class PromiseRows {
    private static final String INSERT = """
            INSERT INTO promise (entry, position, said, due, kept)
            VALUES (:entry, :position, :promise.said, :promise.due, :promise.kept)
            """;
    private static final String CLEAR = "DELETE FROM promise WHERE entry = :entry";
    private static final String IN_CASE = """
            SELECT promise.* FROM entry JOIN promise ON promise.entry = entry.number
            WHERE entry.complaint = :complaint ORDER BY promise.entry, promise.position
            """;

    /** Puts {@code promises} in the place of those that row {@code entry} had. */
    void set(Handle handle, long entry, List<Promise> promises) {
        handle.createUpdate(CLEAR).bind("entry", entry).execute();
        if (promises.isEmpty()) {
            return;
        }
        PreparedBatch insert = handle.prepareBatch(INSERT);
        for (int position = 0; position < promises.size(); position++) {
            insert.bindMethods("promise", promises.get(position))
                    .bind("entry", entry)
                    .bind("position", position)
                    .add();
        }
        insert.execute();
    }

    /** All in a case, by the entry's number. */
    Map<Long, List<Promise>> inCase(Handle handle, long complaint) {
        return handle
                .createQuery(IN_CASE)
                .bind("complaint", complaint)
                .map((row, context) -> Map.entry(
                        row.getLong("entry"),
                        new Promise(Columns.text(row, "said"), Columns.day(row, "due"), row.getBoolean("kept"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
