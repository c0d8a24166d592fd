package app.redress.casefile.sqlite;

import app.redress.casefile.Draft;
import app.redress.casefile.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The draft of a case and its earlier states. */
final class DraftRows {
    private static final String COLUMNS = """
            recipient_name, recipient_attention, recipient_address, recipient_country, recipient_email, \
            recipient_phone, subject, reference, body, variant, caret""";
    private static final String VALUES = """
            :draft.recipient.name, :draft.recipient.attention, :draft.recipient.address,
            :draft.recipient.country, :draft.recipient.email, :draft.recipient.phone, :draft.subject,
            :draft.reference, :draft.body, :draft.variant, :draft.caret""";
    private static final String SAVE = """
            INSERT INTO draft (complaint, %s)
            VALUES (:complaint, %s)
            ON CONFLICT (complaint) DO UPDATE SET
                recipient_name = excluded.recipient_name, recipient_attention = excluded.recipient_attention,
                recipient_address = excluded.recipient_address, recipient_country = excluded.recipient_country,
                recipient_email = excluded.recipient_email, recipient_phone = excluded.recipient_phone,
                subject = excluded.subject, reference = excluded.reference, body = excluded.body,
                variant = excluded.variant, caret = excluded.caret
            """.formatted(COLUMNS, VALUES);
    private static final String ADD_STATE =
            "INSERT INTO snapshot (complaint, taken, %s) VALUES (:complaint, :taken, %s)".formatted(COLUMNS, VALUES);
    private static final String MOVE_CARET = "UPDATE draft SET caret = :caret WHERE complaint = :complaint";
    private static final String FIND = "SELECT * FROM draft WHERE complaint = :complaint";
    private static final String END = "DELETE FROM draft WHERE complaint = :complaint";
    private static final String KEEP_STATE = """
            INSERT INTO snapshot (complaint, taken, %s) SELECT complaint, :taken, %s FROM draft
            WHERE complaint = :complaint
            """.formatted(COLUMNS, COLUMNS);
    private static final String STATES =
            "SELECT * FROM snapshot WHERE complaint = :complaint ORDER BY taken DESC, number DESC";
    private static final String LAST_TAKEN = "SELECT max(taken) AS taken FROM snapshot WHERE complaint = :complaint";

    void save(Handle handle, long complaint, Draft draft) {
        handle.createUpdate(SAVE)
                .bind("complaint", complaint)
                .bindMethods("draft", draft)
                .execute();
    }

    /** Costs nothing but the number: neither the text nor the index is written. */
    void moveCaret(Handle handle, long complaint, int caret) {
        handle.createUpdate(MOVE_CARET)
                .bind("caret", caret)
                .bind("complaint", complaint)
                .execute();
    }

    Optional<Draft> find(Handle handle, long complaint) {
        return handle.createQuery(FIND)
                .bind("complaint", complaint)
                .map((row, context) -> draft(row))
                .findOne();
    }

    /** Ends it with the letter that has left. A draft that was not that letter is not lost. */
    void endAsSent(Handle handle, long number, String sentBody, Instant now) {
        if (find(handle, number)
                .filter(draft -> !draft.body().isBlank() && !draft.body().equals(sentBody))
                .isPresent()) {
            keepState(handle, number, now);
        }
        end(handle, number);
    }

    void end(Handle handle, long complaint) {
        handle.createUpdate(END).bind("complaint", complaint).execute();
    }

    /** Keeps the draft as it stands as a snapshot. */
    void keepState(Handle handle, long complaint, Instant now) {
        handle.createUpdate(KEEP_STATE)
                .bind("taken", now)
                .bind("complaint", complaint)
                .execute();
    }

    /** Keeps a state that comes from elsewhere. */
    void addState(Handle handle, long complaint, Instant taken, Draft draft) {
        handle.createUpdate(ADD_STATE)
                .bind("complaint", complaint)
                .bind("taken", taken)
                .bindMethods("draft", draft)
                .execute();
    }

    Optional<Instant> lastStateTaken(Handle handle, long complaint) {
        return handle.createQuery(LAST_TAKEN)
                .bind("complaint", complaint)
                .map((row, context) -> Columns.optional(row, "taken").map(Instant::parse))
                .one();
    }

    List<Snapshot> states(Handle handle, long complaint) {
        return handle.createQuery(STATES)
                .bind("complaint", complaint)
                .map((row, context) -> new Snapshot(row.getLong("number"), Columns.moment(row, "taken"), draft(row)))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                Columns.party(row, "recipient_"),
                Columns.text(row, "subject"),
                Columns.text(row, "reference"),
                Columns.text(row, "body"),
                Columns.variant(row),
                row.getInt("caret"));
    }
}
