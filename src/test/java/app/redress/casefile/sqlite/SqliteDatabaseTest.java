package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Problems.told;
import static app.redress.casefile.sqlite.Samples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SqliteDatabaseTest {
    private static final String NOBODY_HOLDS = "INSERT INTO discarded_file (id) VALUES (?)";

    @TempDir
    Path folder;

    private SqliteDatabase database;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void insert(String id) {
        database.write(handle -> handle.execute(NOBODY_HOLDS, id));
    }

    private Connection anotherProgram() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("redress.db"));
    }

    private List<String> whatAnotherProgramSees() throws SQLException {
        try (Connection connection = anotherProgram();
                Statement statement = connection.createStatement()) {
            return List.of(statement
                    .executeQuery("SELECT coalesce(group_concat(id, ' '), '') FROM discarded_file")
                    .getString(1)
                    .split(" "));
        }
    }

    private String pragma(String name) {
        return database.read(handle ->
                handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    @Test
    void itWritesAheadAndWaitsForTheDisk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void workThatFailsIsUndoneWhole() throws SQLException {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute(NOBODY_HOLDS, "half");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(whatAnotherProgramSees()).doesNotContain("half");
    }

    @Test
    void aCommitThatFailsDoesNotSwallowWhatIsWrittenLater() throws SQLException {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("PRAGMA defer_foreign_keys = ON");
                    return handle.execute("INSERT INTO note (entry, body) VALUES (4711, 'of no entry')");
                }))
                .hasStackTraceContaining("FOREIGN KEY");
        insert("later");
        assertThat(whatAnotherProgramSees()).containsExactly("later");
    }

    @Test
    void lettersDoNotShowInWhatIsThrown() {
        assertThatThrownBy(() -> database.write(
                        handle -> handle.createUpdate("INSERT INTO note (entry, body) VALUES (NULL, :body)")
                                .bind("body", "my secret")
                                .execute()))
                .satisfies(thrown -> assertThat(thrown).hasMessageNotContaining("secret"));
    }

    @Test
    void aStoreThatAnotherProgramWritesToIsSaidToBeBusy() throws SQLException {
        database.read(handle -> handle.execute("PRAGMA busy_timeout = 1"));
        try (Connection connection = anotherProgram();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            told("casefile.store.busy", () -> insert("x"));
            statement.executeUpdate("ROLLBACK");
        }
        insert("now");
        assertThat(whatAnotherProgramSees()).containsExactly("now");
    }

    @Test
    void aDamagedIndexIsMadeAnewFromTheTexts() {
        try (SqliteCaseRepository repository = new SqliteCaseRepository(database, new HandClock())) {
            CaseId id = repository.create("t", "", draft("The seam split")).id();
            database.write(handle -> handle.execute("DELETE FROM search_data"));
            assertThat(repository.search("seam", CaseFilter.ALL, 9)).hasSize(1);
            database.write(handle -> handle.execute("DELETE FROM search_data"));
            repository.saveDraft(id, draft("The cushion burst"));
            assertThat(repository.search("cushion", CaseFilter.ALL, 9)).hasSize(1);
            assertThat(repository.search("seam", CaseFilter.ALL, 9)).isEmpty();
        }
    }
}
