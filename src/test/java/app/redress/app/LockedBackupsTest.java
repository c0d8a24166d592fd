package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Backups.Extent;
import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedBackupsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private AppDirectories directories;
    private Path backup;

    @BeforeEach
    void backUp() {
        directories = new AppDirectories(folder.resolve("data"));
        directories.prepare();
        SqliteDatabase.open(directories.database()).close();
        backup = folder.resolve("backup.zip");
        backups(directories).make(backup, Extent.EVERYTHING, Optional.empty());
    }

    private static LockedBackups backups(AppDirectories of) {
        return new LockedBackups(of, CLOCK);
    }

    @Test
    void anOpenWindowMayBeBackedUpButNotReplaced() {
        InstanceLock window = InstanceLock.take(directories.lock());
        try {
            backups(directories).make(backup, Extent.EVERYTHING, Optional.empty());
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> backups(directories).restore(backup, Optional.empty()))
                    .matches(told -> told.problem().equals("app.second-window"));
        } finally {
            window.close();
        }
        assertThat(backups(directories).restore(backup, Optional.empty()).aside())
                .isPresent();
    }

    @Test
    void aNewFolderIsMadeForAGoodBackupOnly() throws IOException {
        AppDirectories other = new AppDirectories(folder.resolve("new"));
        Path bad = Files.writeString(folder.resolve("bad.zip"), "no backup");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> backups(other).restore(bad, Optional.empty()));
        assertThat(other.data()).doesNotExist();

        backups(other).restore(backup, Optional.empty());
        assertThat(other.database()).isRegularFile();
    }
}
