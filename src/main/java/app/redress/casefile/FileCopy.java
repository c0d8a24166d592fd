package app.redress.casefile;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was copied, as it was read.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileCopy(long size, String sha256) {
    private static final String UNFINISHED = ".part";

    /** Copies to a neighbour file, waits for the disk, and only then gives the copy its name. */
    public static FileCopy of(InputStream source, Path target) throws IOException {
        Path unfinished = unfinished(target);
        MessageDigest digest = newDigest();
        long size;
        try (DigestInputStream in = new DigestInputStream(source, digest);
                FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
            size = in.transferTo(out);
            out.getFD().sync();
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        keepName(target.toAbsolutePath().resolveSibling(""));
        return new FileCopy(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Deletes a copy, finished or not. */
    public static void delete(Path target) throws IOException {
        Files.deleteIfExists(unfinished(target));
        Files.deleteIfExists(target);
    }

    private static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + UNFINISHED);
    }

    /** Waits until the folder has the new name on the disk, where the system lets us ask for that. */
    private static void keepName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs no such request.
            return;
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
