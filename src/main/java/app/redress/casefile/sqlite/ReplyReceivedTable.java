package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.ReplyReceived;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Replies as they came. */
final class ReplyReceivedTable implements EntryTable<ReplyReceived> {
    private static final String INSERT =
            "INSERT INTO reply_received (entry, sender, body) VALUES (:number, :reply.from, :reply.text)";
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, reply_received.*
            FROM entry JOIN reply_received ON reply_received.entry = entry.number WHERE entry.complaint = :complaint
            """;

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
                .execute();
    }

    @Override
    public List<ReplyReceived> inCase(Handle handle, long complaint) {
        return handle.createQuery(IN_CASE)
                .bind("complaint", complaint)
                .map((row, context) -> new ReplyReceived(
                        Columns.id(row, "id"),
                        Columns.day(row, "happened_on"),
                        Columns.moment(row, "logged"),
                        Columns.text(row, "sender"),
                        Columns.text(row, "body")))
                .list();
    }
}
