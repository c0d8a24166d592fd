package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Problems.told;
import static app.redress.casefile.sqlite.Samples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.redress.casefile.CaseId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class DamagedStoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("redress.db");
    }

    @Test
    void aFileOfRandomBytesIsRefusedAndLeftAlone() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertRefusedAndLeftAlone("casefile.store.damaged");
    }

    @Test
    void anEmptyFileIsRefusedAndLeftAlone() throws IOException {
        Files.write(file, new byte[0]);
        assertRefusedAndLeftAlone("casefile.store.damaged");
    }

    @Test
    void aFileCutShortIsRefusedAndLeftAlone() throws IOException {
        storeWithCases(50);
        for (long size : new long[] {Files.size(file) - 1, Files.size(file) / 2, 4096, 100, 15}) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size);
            }
            assertRefusedAndLeftAlone("casefile.store.damaged");
        }
    }

    @Test
    void noiseInTheMiddleIsRefusedAndLeftAlone() throws IOException {
        storeWithCases(50);
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = new byte[3 * 4096];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 4096, noise.length);
        Files.write(file, bytes);
        assertRefusedAndLeftAlone("casefile.store.damaged");
    }

    @Test
    void aStoreOfAnotherProgramIsRefusedAndLeftAlone() throws IOException, SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE bookmarks (url TEXT)");
        }
        assertRefusedAndLeftAlone("casefile.store.damaged");
    }

    @Test
    void aStoreOfALaterVersionIsRefusedAndLeftAlone() throws IOException, SQLException {
        storeWithCases(1);
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 1000");
        }
        assertRefusedAndLeftAlone("casefile.store.newer");
    }

    @Test
    void recentWritesWithoutTheirStoreAreNotMixedIntoANewOne() throws IOException {
        Files.writeString(folder.resolve("redress.db-wal"), "left over");
        told("casefile.store.damaged", () -> SqliteDatabase.open(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void aDamagedStoreCanBeSetAsideToStartAfresh() throws IOException {
        byte[] noise = "not a store".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, noise);
        Files.writeString(folder.resolve("redress.db-wal"), "left over");
        Path aside = SqliteDatabase.setAside(file, new HandClock());
        assertThat(aside).hasFileName("redress.db.damaged-2026-11-21-090000").hasBinaryContent(noise);
        assertThat(folder.resolve(aside.getFileName() + "-wal")).hasContent("left over");
        storeWithCases(1);
        assertThat(aside).hasBinaryContent(noise);
    }

    @Test
    void aStoreThatIsSoundOpensAgain() {
        CaseId id = storeWithCases(3);
        try (SqliteCaseRepository repository = new SqliteCaseRepository(SqliteDatabase.open(file), new HandClock())) {
            assertThat(repository.find(id)).isPresent();
        }
    }

    @Test
    void aStoreThatWasNeverFinishedIsMadeAnew() throws IOException {
        Files.writeString(folder.resolve("redress.db.new"), "half a store");
        storeWithCases(1);
        assertThat(folder.resolve("redress.db.new")).doesNotExist();
    }

    @Test
    void aStoreThatMayOnlyBeReadIsRefusedBeforeAnythingIsLost() throws IOException {
        storeWithCases(1);
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file))
                .as("this account heeds read-only files")
                .isTrue();
        assertRefusedAndLeftAlone("casefile.store.read-only");
    }

    @Test
    void aFolderThatIsNoFolderIsSaidToBeNotWritable() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        String sentence = told("casefile.store.read-only", () -> SqliteDatabase.open(inTheWay.resolve("redress.db")));
        assertThat(sentence).contains(inTheWay.toString());
    }

    private CaseId storeWithCases(int count) {
        try (SqliteCaseRepository repository = new SqliteCaseRepository(SqliteDatabase.open(file), new HandClock())) {
            CaseId last = CaseId.random();
            for (int i = 0; i < count; i++) {
                last = repository
                        .create("t" + i, "", draft("The seam split. ".repeat(50)))
                        .id();
            }
            return last;
        }
    }

    private void assertRefusedAndLeftAlone(String problem) throws IOException {
        byte[] before = Files.readAllBytes(file);
        String sentence = told(problem, () -> SqliteDatabase.open(file));
        assertThat(sentence).contains(file.toString());
        assertThat(Arrays.equals(Files.readAllBytes(file), before))
                .as("left alone")
                .isTrue();
    }
}
