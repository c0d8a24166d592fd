package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups that were cut short or changed on the way: told, and nothing is written. */
class DamagedBackupsTest {
    private static final Optional<String> NONE = Optional.empty();

    private final Path folder;
    private final TamperedBackup tampered;
    private final KeptFolder kept;
    private final Path backup;

    DamagedBackupsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        tampered = new TamperedBackup(folder);
        kept = tampered.kept;
        backup = tampered.backup;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21, 30, 100, 500, 900, 990, 999})
    void aBackupCutShort(int perMille) throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length * perMille / 1000));
        tampered.assertRefused("casefile.backup.damaged");
    }

    /** In bytes without a pattern: among patterns a changed byte may be another way to say the same. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100, 500, 999})
    void aFlippedByteInAFile(int perMille) throws IOException {
        byte[] noise = new byte[20_000];
        new Random(perMille).nextBytes(noise);
        tampered.add("settings.json", noise);
        int start = indexIn(backup, Arrays.copyOf(noise, 16));
        flip(start + noise.length * perMille / 1000);
        tampered.assertRefused("casefile.backup.damaged");
    }

    /** Some bytes do not matter, such as the time an entry was written: then what comes back is the same. */
    @ParameterizedTest
    @ValueSource(ints = {0, 17, 100, 250, 400, 600, 800, 930, 999})
    void aFlippedByteAnywhereIsToldOrMadeNoDifference(int perMille) throws IOException {
        flip((int) (Files.size(backup) * perMille / 1000));
        KeptFolder other = KeptFolder.in(folder.resolve("other"));
        try {
            other.backups().restore(backup, NONE);
        } catch (ProblemException refused) {
            assertThat(refused.problem()).startsWith("casefile.backup.");
            assertThat(other.everything()).containsOnlyKeys("");
            return;
        }
        assertThat(other.subjects()).isEqualTo(kept.subjects());
        assertThat(other.copyOf(tampered.enclosure)).hasSameBinaryContentAs(kept.copyOf(tampered.enclosure));
    }

    private void flip(int place) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[place] ^= 0x55;
        Files.write(backup, bytes);
    }

    private static int indexIn(Path file, byte[] wanted) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        int start = all.indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
        assertThat(start).as("bytes that do not pack are stored as they are").isPositive();
        return start;
    }
}
