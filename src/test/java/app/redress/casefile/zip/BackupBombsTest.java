package app.redress.casefile.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that would fill the disk: refused, and nothing is written. */
class BackupBombsTest {
    private static final Optional<String> NONE = Optional.empty();

    private final TamperedBackup tampered;
    private final KeptFolder kept;
    private final Path backup;

    BackupBombsTest(@TempDir Path folder) throws IOException {
        tampered = new TamperedBackup(folder);
        kept = tampered.kept;
        backup = tampered.backup;
    }

    @Test
    void aBombThatSaysSo() throws IOException {
        tampered.add("templates/zeros.json", new byte[(int) Archive.LARGEST_SMALL + 1]);
        tampered.assertRefused("casefile.backup.too-large");
    }

    @Test
    void aBombInPlaceOfTheStore() throws IOException {
        Files.delete(backup);
        tampered.add("redress.db", new byte[64 << 20]);
        tampered.assertRefused("casefile.backup.too-large");
    }

    @Test
    void aBombThatDeclaresLittle() throws IOException {
        tampered.add("settings.json", new byte[1 << 20]);
        declareLess("settings.json", 100);
        tampered.assertRefused("casefile.backup.damaged");
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
        tampered.assertRefused("casefile.backup.no-room", NONE, kept.backups(path -> 8L << 20));
    }
}
