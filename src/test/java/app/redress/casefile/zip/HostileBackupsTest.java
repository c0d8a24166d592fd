package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Backups;
import app.redress.casefile.Backups.Extent;
import app.redress.casefile.CaseFixtures;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups that are cut, forged or locked: one clear sentence each, and nothing is written. */
class HostileBackupsTest {
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    Path folder;

    private KeptFolder kept;
    private Path backup;
    private Enclosure enclosure;

    @BeforeEach
    void backUp() throws IOException {
        kept = KeptFolder.in(folder.resolve("data"));
        enclosure = kept.addCase("Torn sofa", "Paid £400. ".repeat(2000));
        backup = folder.resolve("backup.zip");
        kept.backups().make(backup, Extent.EVERYTHING, NONE);
    }

    private void assertRefused(String problem) throws IOException {
        assertRefused(problem, NONE, kept.backups());
    }

    private void assertRefused(String problem, Optional<String> password, Backups backups) throws IOException {
        TreeMap<String, Integer> before = kept.everything();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> backups.restore(backup, password))
                .satisfies(told -> {
                    assertThat(told.problem()).isEqualTo(problem);
                    assertThat(CaseFixtures.WORDS.say(told)).contains(backup.toString(), "Nothing was changed");
                });
        assertThat(kept.everything()).isEqualTo(before);
        try (var all = Files.walk(folder)) {
            assertThat(all).noneMatch(file -> file.endsWith("evil.txt"));
        }
    }

    private void add(String name, byte[] content) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = new ByteArrayInputStream(content)) {
            zip.addStream(in, parameters);
        }
    }

    @Test
    void theWrongPassword() throws IOException {
        kept.backups().make(backup, Extent.EVERYTHING, Optional.of("right"));
        assertRefused("casefile.backup.wrong-password", Optional.of("wrong"), kept.backups());
    }

    @Test
    void noPassword() throws IOException {
        kept.backups().make(backup, Extent.EVERYTHING, Optional.of("right"));
        assertRefused("casefile.backup.password-needed", NONE, kept.backups());
        assertRefused("casefile.backup.password-needed", Optional.of(""), kept.backups());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21, 30, 100, 500, 900, 990, 999})
    void aBackupCutShort(int perMille) throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length * perMille / 1000));
        assertRefused("casefile.backup.damaged");
    }

    /** In bytes without a pattern: among patterns a changed byte may be another way to say the same. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100, 500, 999})
    void aFlippedByteInAFile(int perMille) throws IOException {
        byte[] noise = new byte[20_000];
        new Random(perMille).nextBytes(noise);
        add("settings.json", noise);
        int start = indexIn(backup, Arrays.copyOf(noise, 16));
        flip(start + noise.length * perMille / 1000);
        assertRefused("casefile.backup.damaged");
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
        assertThat(other.copyOf(enclosure)).hasSameBinaryContentAs(kept.copyOf(enclosure));
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
        add(name, "evil".getBytes(StandardCharsets.UTF_8));
        assertRefused("casefile.backup.foreign");
    }

    @Test
    void aFileThatNoCaseNames() throws IOException {
        add("files/" + UUID.randomUUID(), new byte[10]);
        assertRefused("casefile.backup.foreign");
    }

    @Test
    void someOtherZip() throws IOException {
        Files.delete(backup);
        add("settings.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertRefused("casefile.backup.foreign");
    }

    @Test
    void aBombThatSaysSo() throws IOException {
        add("templates/zeros.json", new byte[(int) Archive.LARGEST_SMALL + 1]);
        assertRefused("casefile.backup.too-large");
    }

    @Test
    void aBombInPlaceOfTheStore() throws IOException {
        Files.delete(backup);
        add("redress.db", new byte[64 << 20]);
        assertRefused("casefile.backup.too-large");
    }

    @Test
    void aBombThatDeclaresLittle() throws IOException {
        add("settings.json", new byte[1 << 20]);
        declareLess("settings.json", 100);
        assertRefused("casefile.backup.damaged");
    }

    /** Changes what the directory at the end of the archive says of the last entry of that name. */
    private void declareLess(String name, int size) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(name);
        int header = at - 46;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(buffer.getInt(header)).isEqualTo(0x02014b50);
        buffer.putInt(header + 24, size);
        Files.write(backup, bytes);
    }

    @Test
    void aBackupTheDiskHasNoRoomFor() throws IOException {
        assertRefused("casefile.backup.no-room", NONE, kept.backups(path -> 8L << 20));
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
        add("redress.db", Files.readAllBytes(later));
        assertRefused("casefile.backup.newer");
    }

    @Test
    void aStoreThatIsNone() throws IOException {
        Files.delete(backup);
        add("redress.db", "Not a store".getBytes(StandardCharsets.UTF_8));
        assertRefused("casefile.backup.damaged");
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
