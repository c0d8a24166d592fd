package app.redress.export;

import app.redress.words.ProblemException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file that is either wholly there or not at all: first a neighbour, then on the disk, then moved into place.
 * Whatever goes wrong, an older file of that name stays as it was and no neighbour is left behind.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws ProblemException saying why it cannot be written; one thrown by {@code content} passes unchanged */
    public static void write(Path target, Content content) {
        Path place = target.toAbsolutePath();
        try {
            if (Files.isSymbolicLink(place)) {
                place = place.toRealPath();
            }
            replace(place, place.resolveSibling(".redress-" + UUID.randomUUID() + ".part"), content);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            throw WriteProblem.of(place, e);
        }
    }

    /**
     * The same, for long work.
     *
     * @param neighbour where the file stands until it is whole; in the same folder
     */
    public static void write(Path target, Path neighbour, Content content) {
        try {
            replace(target.toAbsolutePath(), neighbour, content);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            throw WriteProblem.of(target, e);
        }
    }

    private static void replace(Path target, Path neighbour, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new ProblemException("export.targetIsFolder", null, target);
        }
        try {
            fill(neighbour, content);
            move(neighbour, target);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
