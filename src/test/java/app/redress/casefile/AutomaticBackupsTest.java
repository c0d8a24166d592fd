package app.redress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutomaticBackupsTest {
    @TempDir
    Path folder;

    private AutomaticBackups after(int days) {
        return new AutomaticBackups(
                new Written(), folder.resolve("backups"), Clock.offset(CaseFixtures.CLOCK, Duration.ofDays(days)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void thereIsOneADay() throws IOException {
        assertThat(after(0).daily()).isPresent();
        assertThat(after(0).daily()).isEmpty();
        assertThat(names()).containsExactly("daily-2026-11-21.zip");
    }

    @Test
    void theNewestSevenDaysAreKept() throws IOException {
        for (int day = 0; day < 10; day++) {
            after(day).daily();
        }
        assertThat(names())
                .hasSize(AutomaticBackups.DAYS_KEPT)
                .startsWith("daily-2026-11-24.zip")
                .endsWith("daily-2026-11-30.zip");
    }

    @Test
    void daysDoNotPushOutWhatWasKeptBeforeAnUpdateNorWhatAPersonPutThere() throws IOException {
        after(0).beforeMigration();
        Files.writeString(folder.resolve("backups/my own.zip"), "mine");
        for (int day = 0; day < 10; day++) {
            after(day).daily();
        }
        assertThat(names()).contains("before-update-2026-11-21-193000.zip", "my own.zip");
    }

    @Test
    void theNewestThreeUpdatesAreKept() throws IOException {
        for (int day = 0; day < 5; day++) {
            after(day).beforeMigration();
        }
        assertThat(names()).hasSize(AutomaticBackups.MIGRATIONS_KEPT).startsWith("before-update-2026-11-23-193000.zip");
    }

    @Test
    void aBackupThatFailsPushesNothingOut() throws IOException {
        for (int day = 0; day < AutomaticBackups.DAYS_KEPT; day++) {
            after(day).daily();
        }
        Backups full = new Written() {
            @Override
            public Backup make(Path target, Extent extent, Optional<String> password, Progress progress) {
                throw new ProblemException("casefile.backup.not-written", null, target.toString());
            }
        };
        Clock later = Clock.offset(CaseFixtures.CLOCK, Duration.ofDays(20));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new AutomaticBackups(full, folder.resolve("backups"), later).daily());
        assertThat(names()).hasSize(AutomaticBackups.DAYS_KEPT).startsWith("daily-2026-11-21.zip");
    }

    @Test
    void theNewestIsListedFirstAndTheNewestSoundOneIsFound() throws IOException {
        after(0).daily();
        after(1).daily();
        Path newest = folder.resolve("backups/daily-2026-11-22.zip");
        Files.setLastModifiedTime(
                newest, FileTime.from(CaseFixtures.CLOCK.instant().plusSeconds(1000)));
        Files.setLastModifiedTime(
                folder.resolve("backups/daily-2026-11-21.zip"), FileTime.from(CaseFixtures.CLOCK.instant()));

        assertThat(after(1).kept())
                .extracting(kept -> kept.file().getFileName().toString())
                .containsExactly("daily-2026-11-22.zip", "daily-2026-11-21.zip");
        assertThat(after(1).newestSound())
                .hasValueSatisfying(sound -> assertThat(sound.kept().file()).isEqualTo(newest));

        Files.writeString(newest, "cut");
        assertThat(after(1).newestSound())
                .hasValueSatisfying(sound -> assertThat(sound.kept().file()).hasFileName("daily-2026-11-21.zip"));
    }

    @Test
    void whereThereIsNoneNoneIsFound() {
        assertThat(after(0).kept()).isEmpty();
        assertThat(after(0).newestSound()).isEmpty();
    }

    /** Writes a file and says that it is a backup. */
    private static class Written implements Backups {
        @Override
        public Backup make(Path target, Extent extent, Optional<String> password, Progress progress) {
            assertThat(extent).isEqualTo(Extent.WITHOUT_FILES);
            try {
                return new Backup(Files.writeString(target, "backup"), 1, 0, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean needsPassword(Path backup) {
            return false;
        }

        @Override
        public Look look(Path backup, Optional<String> password) {
            if (content(backup).equals("backup")) {
                return new Look(1, 0, Optional.empty());
            }
            throw new ProblemException("casefile.backup.damaged", null, backup);
        }

        private static String content(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Restored restore(Path backup, Optional<String> password, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
