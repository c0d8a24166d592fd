package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.Outcome.Feeling;
import app.redress.casefile.Outcome.Result;
import app.redress.casefile.notebook.CaseRecord;
import app.redress.casefile.notebook.CaseRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Looks back on cases by their first letter, their first reply and their last outcome. */
public final class SqliteCaseRecords implements CaseRecords {
    private static final String LATEST = """
            WITH sent AS (
                SELECT complaint.*, (
                    SELECT entry.number FROM entry JOIN letter_sent ON letter_sent.entry = entry.number
                    WHERE entry.complaint = complaint.number ORDER BY happened_on, logged LIMIT 1) AS first,
                    (SELECT entry.number FROM entry JOIN outcome ON outcome.entry = entry.number
                    WHERE entry.complaint = complaint.number AND complaint.closed_on IS NOT NULL
                    ORDER BY happened_on DESC, logged DESC LIMIT 1) AS last
                FROM complaint WHERE complaint.last_sent IS NOT NULL
                ORDER BY complaint.last_sent DESC LIMIT :most)
            SELECT sent.id, sent.title, sent.company, sent.situation, sent.closed_on, entry.happened_on AS sent_on,
                letter_sent.body, outcome.result, outcome.feeling, (
                    SELECT min(reply.happened_on) FROM entry AS reply
                    JOIN reply_received ON reply_received.entry = reply.number
                    WHERE reply.complaint = sent.number AND reply.happened_on >= entry.happened_on
                        AND reply_received.kind <> 'ACKNOWLEDGEMENT') AS replied
            FROM sent JOIN entry ON entry.number = sent.first JOIN letter_sent ON letter_sent.entry = sent.first
                LEFT JOIN outcome ON outcome.entry = sent.last
            ORDER BY entry.happened_on DESC
            """;

    private final SqliteDatabase database;

    public SqliteCaseRecords(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public List<CaseRecord> latest(int most) {
        return database.read(handle -> handle.createQuery(LATEST)
                .bind("most", most)
                .map((row, context) -> caseRecord(row))
                .list());
    }

    private static CaseRecord caseRecord(ResultSet row) throws SQLException {
        return new CaseRecord(
                new CaseId(Columns.id(row, "id")),
                Columns.text(row, "title"),
                Columns.text(row, "company"),
                Columns.text(row, "situation"),
                Columns.day(row, "sent_on"),
                Columns.text(row, "body"),
                Columns.optionalDay(row, "replied"),
                Columns.optionalDay(row, "closed_on"),
                Columns.optional(row, "result").map(Result::valueOf),
                Columns.optional(row, "feeling").map(Feeling::valueOf));
    }
}
