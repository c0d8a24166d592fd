package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Call;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/** Telephone calls. */
final class CallTable implements EntryTable<Call> {
    private static final String INSERT = """
            INSERT INTO call (entry, person, number, reference, length, said, promised)
            VALUES (:number, :call.person, :call.number, :call.reference, :call.length, :call.said, :call.promised)
            """;
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, call.*
            FROM entry JOIN call ON call.entry = entry.number WHERE entry.complaint = :complaint
            """;

    private final EnclosureRows enclosures;
    private final PromiseRows promises;

    CallTable(EnclosureRows enclosures, PromiseRows promises) {
        this.enclosures = enclosures;
        this.promises = promises;
    }

    @Override
    public String name() {
        return "call";
    }

    @Override
    public Class<Call> kind() {
        return Call.class;
    }

    @Override
    public void insert(Handle handle, long number, Call call) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("call", call)
                .execute();
        enclosures.hold(handle, number, call.files());
        promises.set(handle, number, call.promises());
    }

    @Override
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public Call read(ResultSet row, Attached attached) throws SQLException {
        return new Call(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                Columns.text(row, "person"),
                Columns.text(row, "number"),
                Columns.text(row, "reference"),
                Columns.optional(row, "length").map(Duration::parse),
                Columns.text(row, "said"),
                Columns.text(row, "promised"),
                attached.promises(row),
                attached.files(row));
    }
}
