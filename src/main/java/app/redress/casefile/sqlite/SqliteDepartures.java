package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.casefile.Departures;
import app.redress.letter.Enclosure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What has left, one row for each, and one for each copy that went along. */
public final class SqliteDepartures implements Departures {
    private static final String OF_CASE = """
            SELECT departure.number, departure.id, left_at, way, file, departure.size, departure.sha256, recipient,
                departure.words, copy, enclosure.name AS copy_name, enclosure.media_type AS copy_type,
                enclosure.size AS copy_size, enclosure.sha256 AS copy_sha256
            FROM departure JOIN complaint ON complaint.number = departure.complaint
                LEFT JOIN enclosure ON enclosure.id = departure.copy
            WHERE complaint.id = :id ORDER BY left_at DESC
            """;
    private static final String CONTENTS = """
            SELECT name, size, sha256, cleaned FROM departure_content WHERE departure = :departure ORDER BY position
            """;
    private static final String KEEP = """
            INSERT INTO departure (id, complaint, left_at, way, file, size, sha256, recipient, words, copy)
            VALUES (:id, :complaint, :left, :way, :file, :size, :sha256, :recipient, :words, :kept) RETURNING number
            """;
    private static final String KEEP_CONTENT = """
            INSERT INTO departure_content (departure, position, name, size, sha256, cleaned)
            VALUES (:departure, :position, :name, :size, :sha256, :cleaned)
            """;

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();
    private final EnclosureRows enclosures = new EnclosureRows();

    public SqliteDepartures(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public List<Departure> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                .bind("id", id.value())
                .map((row, context) -> departure(row, contents(handle, row.getLong("number"))))
                .list());
    }

    @Override
    public void keep(CaseId id, Departure departure) {
        database.write(handle -> insert(handle, cases.number(handle, id), departure));
    }

    private long insert(Handle handle, long complaint, Departure departure) {
        departure.copy().ifPresent(copy -> enclosures.register(handle, complaint, copy));
        long number = handle.createQuery(KEEP)
                .bind("complaint", complaint)
                .bind("kept", departure.copy().map(Enclosure::id))
                .bindMethods(departure)
                .mapTo(Long.class)
                .one();
        if (!departure.contents().isEmpty()) {
            insert(handle, number, departure.contents());
        }
        return number;
    }

    private static void insert(Handle handle, long departure, List<Content> contents) {
        PreparedBatch batch = handle.prepareBatch(KEEP_CONTENT);
        for (int position = 0; position < contents.size(); position++) {
            batch.bind("departure", departure)
                    .bind("position", position)
                    .bindMethods(contents.get(position))
                    .add();
        }
        batch.execute();
    }

    private static List<Content> contents(Handle handle, long departure) {
        return handle.createQuery(CONTENTS)
                .bind("departure", departure)
                .map((row, context) -> new Content(
                        Columns.text(row, "name"),
                        row.getLong("size"),
                        Columns.text(row, "sha256"),
                        row.getBoolean("cleaned")))
                .list();
    }

    private static Departure departure(ResultSet row, List<Content> contents) throws SQLException {
        return new Departure(
                Columns.id(row, "id"),
                Columns.moment(row, "left_at"),
                Columns.text(row, "way"),
                Columns.text(row, "file"),
                row.getLong("size"),
                Columns.text(row, "sha256"),
                Columns.text(row, "recipient"),
                Columns.text(row, "words"),
                contents,
                copy(row));
    }

    private static Optional<Enclosure> copy(ResultSet row) throws SQLException {
        if (Columns.optional(row, "copy").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Enclosure(
                Columns.id(row, "copy"),
                Columns.text(row, "copy_name"),
                Columns.text(row, "copy_type"),
                row.getLong("copy_size"),
                Columns.text(row, "copy_sha256")));
    }
}
