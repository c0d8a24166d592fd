package app.redress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is damaged when Redress starts: what was in it, and what each way out makes of it. */
class RescueTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneOffset.UTC);
    private static final int PAGE = 4096;
    private static final int AT_FIRST = 12;
    private static final int LATER = 3;

    @TempDir
    private Path folder;

    private AppDirectories directories;

    /** Twelve cases are in the backup of the day, three came after it. */
    @BeforeEach
    void casesAndABackup() {
        directories = new AppDirectories(folder.resolve("data"));
        DataFolder open = DataFolder.open(directories, CLOCK);
        add(open, AT_FIRST);
        open.automaticBackups().daily();
        add(open, LATER);
        open.close();
    }

    private static void add(DataFolder open, int count) {
        for (int number = 0; number < count; number++) {
            Draft draft =
                    new Draft(Party.NOBODY, "Torn sofa", "", "The seam split. ".repeat(200), EnglishVariant.GB, 0);
            ComplaintCase made = open.cases().create("", "", draft);
            open.cases()
                    .add(
                            made.id(),
                            new Note(
                                    UUID.randomUUID(),
                                    LocalDate.now(CLOCK),
                                    CLOCK.instant(),
                                    "Keep calm. ".repeat(99)));
        }
    }

    @Test
    void whatCouldBeReadTakesThePlaceOfTheDamagedStore() throws IOException {
        byte[] damaged = damage(RescueTest::noiseOnAPageOfText);
        try (Rescue rescue = Rescue.of(directories, CLOCK)) {
            assertThat(rescue.read()).isPresent();
            assertThat(rescue.backup().orElseThrow().look().cases()).isEqualTo(AT_FIRST);
            rescue.keepWhatCouldBeRead();
        }

        assertThat(cases()).isBetween(AT_FIRST, AT_FIRST + LATER);
        assertThat(aside()).hasBinaryContent(damaged);
    }

    @Test
    void theBackupBringsBackWhatItHoldsAndTheRestStaysBesideIt() throws IOException {
        byte[] damaged = damage(RescueTest::noiseOnAPageOfText);
        try (Rescue rescue = Rescue.of(directories, CLOCK)) {
            assertThat(rescue.missingFromBackup()).isBetween(0, LATER);
            rescue.bringBackupBack();
        }

        assertThat(cases()).isEqualTo(AT_FIRST);
        assertThat(aside()).hasBinaryContent(damaged);
        assertThat(Path.of(aside() + "-read.db")).as("what could be read of it").exists();
    }

    @Test
    void ofAStoreCutInHalfTheBackupIsWhatRemains() throws IOException {
        damage(whole -> Arrays.copyOf(whole, whole.length / 2));
        try (Rescue rescue = Rescue.of(directories, CLOCK)) {
            assertThat(rescue.backup()).isPresent();
            rescue.bringBackupBack();
        }
        assertThat(cases()).isEqualTo(AT_FIRST);
    }

    @Test
    void aBackupThatIsDamagedTooIsNotOffered() throws IOException {
        damage(RescueTest::noise);
        for (Path backup : backups()) {
            Files.write(backup, Arrays.copyOf(Files.readAllBytes(backup), 99));
        }
        try (Rescue rescue = Rescue.of(directories, CLOCK)) {
            assertThat(rescue.read()).isEmpty();
            assertThat(rescue.backup()).isEmpty();
            rescue.startAfresh();
        }
        assertThat(cases()).isZero();
    }

    @Test
    void whoDecidesNothingFindsEverythingAsItWas() throws IOException {
        byte[] damaged = damage(RescueTest::noise);
        Rescue.of(directories, CLOCK).close();

        assertThat(directories.database()).hasBinaryContent(damaged);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> DataFolder.open(directories, CLOCK))
                .matches(told -> told.problem().equals("casefile.store.damaged"));
        try (Stream<Path> inside = Files.list(directories.data())) {
            assertThat(inside).noneMatch(file -> file.toString().contains("damaged"));
        }
    }

    private byte[] damage(UnaryOperator<byte[]> how) throws IOException {
        byte[] damaged = how.apply(Files.readAllBytes(directories.database()));
        Files.write(directories.database(), damaged);
        assertThatExceptionOfType(ProblemException.class)
                .as("it is recognised at the start")
                .isThrownBy(() -> DataFolder.open(directories, CLOCK))
                .matches(told -> told.problem().equals("casefile.store.damaged"));
        return damaged;
    }

    private static byte[] noise(byte[] whole) {
        byte[] noise = new byte[whole.length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] noiseOnAPageOfText(byte[] whole) {
        byte[] damaged = whole.clone();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int page = text.lastIndexOf("Keep calm. Keep calm.") / PAGE;
        System.arraycopy(noise(new byte[PAGE]), 0, damaged, page * PAGE, PAGE);
        return damaged;
    }

    private int cases() {
        DataFolder open = DataFolder.open(directories, CLOCK);
        try {
            List<CaseId> found = open.cases().summaries().stream()
                    .map(summary -> summary.id())
                    .filter(id -> open.cases().find(id).isPresent())
                    .toList();
            return found.size();
        } finally {
            open.close();
        }
    }

    private Path aside() throws IOException {
        try (Stream<Path> inside = Files.list(directories.data())) {
            return inside.filter(file -> file.toString().matches(".*\\.damaged-[\\d-]+$"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> inside = Files.list(directories.backups())) {
            return inside.toList();
        }
    }
}
