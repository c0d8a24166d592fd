package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.reply.ReplyKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Replies as they came. */
final class ReplyReceivedTable implements EntryTable<ReplyReceived> {
    private static final String INSERT =
            "INSERT INTO reply_received (entry, sender, body, kind) VALUES (:number, :reply.from, :reply.text, :kind)";
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, reply_received.*
            FROM entry JOIN reply_received ON reply_received.entry = entry.number WHERE entry.complaint = :complaint
            """;

    private final EnclosureRows enclosures;
    private final PromiseRows promises;

    ReplyReceivedTable(EnclosureRows enclosures, PromiseRows promises) {
        this.enclosures = enclosures;
        this.promises = promises;
    }

    @Override
    public String name() {
        return "reply_received";
    }

    @Override
    public Class<ReplyReceived> kind() {
        return ReplyReceived.class;
    }

    @Override
    public void insert(Handle handle, long number, ReplyReceived reply) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("reply", reply)
                .bind("kind", reply.kind().map(ReplyKind::name).orElse(""))
                .execute();
        enclosures.hold(handle, number, reply.files());
        promises.set(handle, number, reply.promises());
    }

    @Override
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public ReplyReceived read(ResultSet row, Attached attached) throws SQLException {
        return new ReplyReceived(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                Columns.text(row, "sender"),
                Columns.text(row, "body"),
                Optional.of(Columns.text(row, "kind"))
                        .filter(kind -> !kind.isEmpty())
                        .map(ReplyKind::valueOf),
                attached.promises(row),
                attached.files(row));
    }
}
