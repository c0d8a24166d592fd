package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.UpcomingDay;
import app.redress.words.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** The cases themselves, and the line each has in the list. */
final class CaseRows {
    private static final String CREATE = """
            INSERT INTO complaint (id, title, situation, updated) VALUES (:id, :title, :situation, :now)
            RETURNING number
            """;
    private static final String FIND = "SELECT number, title, situation, updated FROM complaint WHERE id = :id";
    private static final String DELETE = "DELETE FROM complaint WHERE id = :id";
    private static final String RENAME =
            "UPDATE complaint SET title = :title WHERE number = :number AND last_sent IS NULL";
    private static final String CLASSIFY = "UPDATE complaint SET situation = :situation WHERE number = :number";
    private static final String TOUCH = "UPDATE complaint SET updated = :now WHERE number = :number";
    static final String SUMMARIES = """
            SELECT complaint.id, complaint.title, complaint.company, complaint.drafting, complaint.last_sent,
                complaint.reply_by, complaint.promised_by, complaint.closed_on, complaint.updated,
                complaint.owed_by, complaint.owed_label,
                coalesce((SELECT subject FROM draft WHERE draft.complaint = complaint.number), '') AS subject,
                upcoming.day AS window_day, upcoming.label AS window_label
            FROM complaint LEFT JOIN upcoming_day AS upcoming ON upcoming.complaint = complaint.number
                AND upcoming.position = (
                    SELECT min(position) FROM upcoming_day WHERE upcoming_day.complaint = complaint.number AND day >= :today)
            """;
    private static final String ALL =
            SUMMARIES + "ORDER BY complaint.reply_by IS NULL, complaint.reply_by, complaint.updated DESC";
    static final String ONE = SUMMARIES + "WHERE complaint.id = :id";

    /**
     * The company is whom the first letter went to: a later one may go to an ombudsman about it. While none has left, it
     * is whom the draft is for.
     */
    private static final String FOLLOW_ENTRIES = """
            WITH letter AS (
                SELECT entry.happened_on, entry.logged, letter_sent.recipient_name, letter_sent.reply_by
                FROM entry JOIN letter_sent ON letter_sent.entry = entry.number WHERE entry.complaint = :number),
            last_letter AS (SELECT * FROM letter ORDER BY happened_on DESC, logged DESC LIMIT 1)
            UPDATE complaint SET
                company = coalesce((SELECT recipient_name FROM letter WHERE recipient_name <> ''
                    ORDER BY happened_on, logged LIMIT 1),
                    (SELECT recipient_name FROM draft WHERE draft.complaint = :number), ''),
                last_sent = (SELECT happened_on FROM last_letter),
                closed_on = (SELECT max(entry.happened_on) FROM entry JOIN outcome ON outcome.entry = entry.number
                    WHERE entry.complaint = :number AND NOT EXISTS (SELECT 1 FROM last_letter
                        WHERE (last_letter.happened_on, last_letter.logged) > (entry.happened_on, entry.logged))),
                reply_by = (SELECT reply_by FROM last_letter WHERE NOT EXISTS (
                    SELECT 1 FROM entry JOIN reply_received ON reply_received.entry = entry.number
                    WHERE entry.complaint = :number AND reply_received.kind NOT IN ('ACKNOWLEDGEMENT', 'HOLDING')
                        AND (entry.happened_on, entry.logged) > (last_letter.happened_on, last_letter.logged))),
                promised_by = (SELECT min(promise.due) FROM entry JOIN promise ON promise.entry = entry.number
                    WHERE entry.complaint = :number AND NOT promise.kept
                        AND promise.due >= coalesce((SELECT happened_on FROM last_letter), ''))
            WHERE number = :number
            """;

    /** What stands in the case's own row. */
    record CaseRow(long number, String title, String situation, Instant updated) {}

    long create(Handle handle, CaseId id, CaseRow row) {
        return handle.createQuery(CREATE)
                .bind("id", id.value())
                .bind("title", row.title())
                .bind("situation", row.situation())
                .bind("now", row.updated())
                .mapTo(Long.class)
                .one();
    }

    Optional<CaseRow> find(Handle handle, CaseId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> new CaseRow(
                        row.getLong("number"),
                        Columns.text(row, "title"),
                        Columns.text(row, "situation"),
                        Columns.moment(row, "updated")))
                .findOne();
    }

    /** @throws ProblemException when there is no such case any more */
    long number(Handle handle, CaseId id) {
        return find(handle, id).map(CaseRow::number).orElseThrow(() -> new ProblemException("casefile.gone", null));
    }

    void delete(Handle handle, CaseId id) {
        handle.createUpdate(DELETE).bind("id", id.value()).execute();
    }

    void rename(Handle handle, long number, String title) {
        handle.createUpdate(RENAME).bind("title", title).bind("number", number).execute();
    }

    void classify(Handle handle, long number, String situation) {
        handle.createUpdate(CLASSIFY)
                .bind("situation", situation)
                .bind("number", number)
                .execute();
    }

    void touch(Handle handle, long number, Instant now) {
        handle.createUpdate(TOUCH).bind("now", now).bind("number", number).execute();
    }

    /** Works out anew what the list shows of the entries. */
    void followEntries(Handle handle, long number) {
        handle.createUpdate(FOLLOW_ENTRIES).bind("number", number).execute();
    }

    List<CaseSummary> summaries(Handle handle, LocalDate today) {
        return all(handle, today).list();
    }

    /** Tells how many there were. */
    int eachSummary(Handle handle, LocalDate today, Consumer<CaseSummary> each) {
        return all(handle, today).reduce(0, (count, one) -> {
            each.accept(one);
            return count + 1;
        });
    }

    private static ResultIterable<CaseSummary> all(Handle handle, LocalDate today) {
        return handle.createQuery(ALL).bind("today", today).map((row, context) -> summary(row));
    }

    Optional<CaseSummary> summary(Handle handle, CaseId id, LocalDate today) {
        return handle.createQuery(ONE)
                .bind("id", id.value())
                .bind("today", today)
                .map((row, context) -> summary(row))
                .findOne();
    }

    private static Optional<UpcomingDay> upcoming(ResultSet row, String dayColumn, String label) throws SQLException {
        Optional<LocalDate> day = Columns.optionalDay(row, dayColumn);
        return day.isEmpty() ? Optional.empty() : Optional.of(new UpcomingDay(day.get(), Columns.text(row, label)));
    }

    static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                new CaseId(Columns.id(row, "id")),
                Columns.text(row, "title"),
                Columns.text(row, "company"),
                row.getBoolean("drafting"),
                Columns.optionalDay(row, "last_sent"),
                Columns.optionalDay(row, "reply_by"),
                Columns.optionalDay(row, "promised_by"),
                Columns.optionalDay(row, "closed_on"),
                upcoming(row, "window_day", "window_label"),
                upcoming(row, "owed_by", "owed_label"),
                Columns.text(row, "subject"),
                Columns.moment(row, "updated"));
    }
}
