package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Problems.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeMigrationTest {
    @TempDir
    Path folder;

    private Path file;
    private final List<Integer> casesCopied = new ArrayList<>();

    @BeforeEach
    void makeAnOldStore() throws SQLException {
        file = folder.resolve("redress.db");
        try (Connection connection = new StoreFile(file).connect()) {
            Schema.migrate(connection, 1);
        }
    }

    private int version(Path of) throws SQLException {
        try (Connection connection = new StoreFile(of).connectToRead()) {
            return Schema.version(connection);
        }
    }

    private void copy() {
        SqliteStoreCopies copies = new SqliteStoreCopies(file);
        copies.copyTo(folder.resolve("copy.db"));
        casesCopied.add(copies.open(folder.resolve("copy.db")).cases());
    }

    @Test
    void anOldStoreCanBeCopiedAsItWas() throws SQLException {
        SqliteDatabase.open(file, this::copy).close();
        assertThat(casesCopied).containsExactly(0);
        assertThat(version(folder.resolve("copy.db"))).isEqualTo(1);
        assertThat(version(file)).isEqualTo(Schema.VERSION);
    }

    @Test
    void nobodyIsCalledForAStoreThatIsNewOrUpToDate() {
        SqliteDatabase.open(folder.resolve("new.db"), this::copy).close();
        SqliteDatabase.open(folder.resolve("new.db"), this::copy).close();
        assertThat(casesCopied).isEmpty();
    }

    @Test
    void aCopyThatFailsLeavesTheStoreAsItIs() throws SQLException {
        told(
                "casefile.backup.no-folder",
                () -> SqliteDatabase.open(file, () -> {
                    throw new ProblemException("casefile.backup.no-folder", null, folder.toString());
                }));
        assertThat(version(file)).isEqualTo(1);
    }
}
