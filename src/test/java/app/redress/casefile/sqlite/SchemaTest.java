package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteConfig;

class SchemaTest {
    private static final String CASE = "6f8a4c1e-0000-4000-8000-000000000001";
    private static final String ENTRY = "6f8a4c1e-0000-4000-8000-000000000002";

    /** Rows as the first version wrote them. They never change here: they are out there on people's disks. */
    private static final String ROWS_OF_THE_FIRST_VERSION = """
            INSERT INTO complaint (number, id, title, situation, updated)
            VALUES (1, '%s', 'Torn sofa', 'faulty-goods', '2026-11-21T09:00:00.000000000Z');
            INSERT INTO draft (complaint, recipient_name, recipient_attention, recipient_address, recipient_country,
                recipient_email, recipient_phone, subject, reference, body, variant, caret)
            VALUES (1, 'Hartley & Co', '', '1 Mill Lane' || char(10) || 'Leeds' || char(10), 'GB', '', '',
                'Torn sofa', 'HC-4711', 'The seam split.', 'GB', 4);
            INSERT INTO entry (number, id, complaint, happened_on, logged)
            VALUES (1, '%s', 1, '2026-11-20', '2026-11-20T18:00:00.000000000Z');
            INSERT INTO note (entry, body) VALUES (1, 'Kept the receipt');
            """.formatted(CASE, ENTRY);

    @TempDir
    Path folder;

    @Test
    void aStoreOfTheFirstVersionOpensWithEverythingInIt() throws SQLException {
        Path file = folder.resolve("redress.db");
        storeOfVersion(file, 1, ROWS_OF_THE_FIRST_VERSION);
        try (SqliteCaseRepository repository = new SqliteCaseRepository(SqliteDatabase.open(file), new HandClock())) {
            ComplaintCase found = repository.find(CaseId.of(CASE)).orElseThrow();
            assertThat(found.draft().orElseThrow().body()).isEqualTo("The seam split.");
            assertThat(found.draft().orElseThrow().recipient().address()).containsExactly("1 Mill Lane", "Leeds");
            assertThat(found.entries())
                    .containsExactly(new Note(
                            UUID.fromString(ENTRY),
                            LocalDate.of(2026, 11, 20),
                            Instant.parse("2026-11-20T18:00:00Z"),
                            "Kept the receipt"));
            assertThat(repository.search("receipt", CaseFilter.ALL, 9)).hasSize(1);
            assertThat(repository.search("seam", CaseFilter.ALL, 9)).hasSize(1);
        }
    }

    static int[] versions() {
        return IntStream.rangeClosed(1, Schema.VERSION).toArray();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionLeadsToTheSameSchema(int version) throws SQLException {
        Path old = folder.resolve("old.db");
        storeOfVersion(old, version, "SELECT 1");
        SqliteDatabase.open(old).close();
        Path fresh = folder.resolve("fresh.db");
        SqliteDatabase.open(fresh).close();
        assertThat(schema(old)).isEqualTo(schema(fresh));
    }

    @Test
    void aStepThatFailsLeavesTheStoreAsItWas() throws SQLException {
        try (Connection connection = connect(folder.resolve("redress.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE note (in_the_way TEXT)");
            assertThatThrownBy(() -> Schema.migrate(connection, 1)).isInstanceOf(SQLException.class);
            assertThat(Schema.version(connection)).isZero();
        }
        assertThat(schema(folder.resolve("redress.db"))).isEqualTo("CREATE TABLE note (in_the_way TEXT)");
    }

    private static void storeOfVersion(Path file, int version, String rows) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            Schema.migrate(connection, version);
            statement.executeUpdate(rows);
        }
    }

    private static String schema(Path file) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery(
                            "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)")
                    .getString(1);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
    }
}
