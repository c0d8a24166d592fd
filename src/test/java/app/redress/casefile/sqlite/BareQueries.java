package app.redress.casefile.sqlite;

import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the store asks SQLite, by plain JDBC: every column of every row read, and nothing made of it. */
final class BareQueries {
    static final int ROWS = 40;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private BareQueries() {}

    static void start(Path file) throws SQLException {
        try (Connection bare = new StoreFile(file).connectToRead()) {
            list(bare);
        }
    }

    static void list(Connection bare) throws SQLException {
        LocalDate soon = TODAY.plusDays(CaseSummary.PRESSING_DAYS);
        ask(bare, CatalogueRows.FIRST, TODAY.toString(), soon.toString(), String.valueOf(ROWS));
        for (Standing standing : Standing.values()) {
            ask(bare, StandingTerms.count(standing), TODAY.toString(), soon.toString());
        }
    }

    static void line(Connection bare, CaseId id) throws SQLException {
        ask(bare, CaseRows.ONE, TODAY.toString(), id.toString());
    }

    static void searchOfYear(Connection bare) throws SQLException {
        ask(bare, """
                SELECT search.rowid, rank, snippet(search, -1, char(2), char(3), '…', 24)
                FROM search WHERE search MATCH ? AND EXISTS (SELECT 1 FROM complaint
                    WHERE number = coalesce((SELECT complaint FROM entry WHERE number = search.rowid), -search.rowid)
                        AND year = '2025')
                ORDER BY rank LIMIT 50
                """, "\"sofa\"*");
    }

    /** Binds as many of {@code values} as the query takes, in the order in which it first names them. */
    private static void ask(Connection bare, String query, String... values) throws SQLException {
        try (PreparedStatement statement = bare.prepareStatement(query)) {
            int taken = statement.getParameterMetaData().getParameterCount();
            for (int at = 0; at < taken; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                drain(rows);
            }
        }
    }

    /** As many statements as the store sends, every column of every row read, and nothing made of it. */
    static void complaint(Connection bare, CaseId id) throws SQLException {
        String its = "(SELECT number FROM complaint WHERE id = ?)";
        ask(bare, "SELECT * FROM complaint WHERE id = ?", id.toString());
        ask(bare, "SELECT * FROM draft WHERE complaint = " + its, id.toString());
        ask(bare, EnclosureRows.OF_DRAFT.replace(":complaint", its), id.toString());
        ask(bare, EnclosureRows.OF_ENTRIES.replace(":complaint", its), id.toString());
        for (String table :
                List.of("letter_sent", "reply_received", "call", "note", "milestone", "outcome", "promise")) {
            ask(
                    bare,
                    "SELECT entry.id, happened_on, logged, %1$s.* FROM entry JOIN %1$s ON %1$s.entry = entry.number WHERE complaint = %2$s"
                            .formatted(table, its),
                    id.toString());
        }
    }

    static void search(Connection bare, String typed) throws SQLException {
        ask(bare, """
                SELECT rowid, rank, snippet(search, -1, char(2), char(3), '…', 24)
                FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50
                """, SearchExpression.of(typed).orElseThrow());
    }

    static void add(Connection bare, int cases, String words) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("INSERT INTO entry (id, complaint, happened_on, logged) VALUES ('"
                    + UUID.randomUUID() + "', 1 + abs(random()) % " + cases
                    + ", '2026-11-21', '2026-11-21T10:00:00.000000000Z')");
            statement.executeUpdate("INSERT INTO note (entry, body) VALUES (last_insert_rowid(), '" + words + "')");
            statement.executeUpdate("COMMIT");
        }
    }

    private static void drain(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }
}
