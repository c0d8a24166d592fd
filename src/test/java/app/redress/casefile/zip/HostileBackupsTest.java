package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Backups.Extent;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups that are forged, foreign or locked: one clear sentence each, and nothing is written. */
class HostileBackupsTest {
    private static final Optional<String> NONE = Optional.empty();

    private final Path folder;
    private final TamperedBackup tampered;
    private final KeptFolder kept;
    private final Path backup;

    HostileBackupsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        tampered = new TamperedBackup(folder);
        kept = tampered.kept;
        backup = tampered.backup;
    }

    @Test
    void theWrongPassword() throws IOException {
        kept.backups().make(backup, Extent.EVERYTHING, Optional.of("right"));
        tampered.assertRefused("casefile.backup.wrong-password", Optional.of("wrong"), kept.backups());
    }

    @Test
    void noPassword() throws IOException {
        kept.backups().make(backup, Extent.EVERYTHING, Optional.of("right"));
        tampered.assertRefused("casefile.backup.password-needed", NONE, kept.backups());
        tampered.assertRefused("casefile.backup.password-needed", Optional.of(""), kept.backups());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "files/../../evil.txt",
                "templates/../evil.txt",
                "templates/..json",
                "/evil.txt",
                "C:\\evil.txt",
                "templates\\..\\evil.txt",
                "evil.txt",
                "redress.lock",
                "files/evil.txt"
            })
    void namesThatNoBackupHas(String name) throws IOException {
        tampered.add(name, "evil".getBytes(StandardCharsets.UTF_8));
        tampered.assertRefused("casefile.backup.foreign");
    }

    @Test
    void aFileThatNoCaseNames() throws IOException {
        tampered.add("files/" + UUID.randomUUID(), new byte[10]);
        tampered.assertRefused("casefile.backup.foreign");
    }

    @Test
    void someOtherZip() throws IOException {
        Files.delete(backup);
        tampered.add("settings.json", "{}".getBytes(StandardCharsets.UTF_8));
        tampered.assertRefused("casefile.backup.foreign");
    }

    @Test
    void aBackupOfALaterVersion() throws IOException, SQLException {
        Path later = folder.resolve("later.db");
        Files.copy(kept.database(), later);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + later);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 4711");
        }
        Files.delete(backup);
        tampered.add("redress.db", Files.readAllBytes(later));
        tampered.assertRefused("casefile.backup.newer");
    }

    @Test
    void aStoreThatIsNone() throws IOException {
        Files.delete(backup);
        tampered.add("redress.db", "Not a store".getBytes(StandardCharsets.UTF_8));
        tampered.assertRefused("casefile.backup.damaged");
    }

    @Test
    void aFolderInsteadOfABackupAndOneThatIsNotThere() throws IOException {
        for (Path wrong : new Path[] {folder, folder.resolve("nowhere.zip")}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> kept.backups().restore(wrong, NONE))
                    .matches(told -> told.problem().equals("casefile.backup.none"));
        }
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
        byte[] before = Files.readAllBytes(backup);
        Files.createDirectory(folder.resolve("backup.zip.part"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> kept.backups().make(backup, Extent.EVERYTHING, NONE))
                .matches(told -> told.problem().equals("casefile.backup.not-written"));
        assertThat(backup).hasBinaryContent(before);
    }
}
