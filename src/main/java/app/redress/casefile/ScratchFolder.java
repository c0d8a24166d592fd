package app.redress.casefile;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for the time of one piece of work, beside what it is about, so that moving out of it is a mere renaming. It is
 * locked while the work goes on: one that is not was left by a program that was killed, and is nobody's.
 */
public final class ScratchFolder implements AutoCloseable {
    private static final String NAME = "unfinished-";
    private static final String LOCK = "in-use";
    private static final String NEIGHBOURS = "neighbours";
    private static final String NEIGHBOUR = ".redress-";
    private static final String PART = ".part";

    private final Path path;
    private final FileChannel lock;

    private ScratchFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes one, and clears away what a program left that was killed.
     *
     * @throws ProblemException when the disk does not take it
     */
    public static ScratchFolder in(Path folder) {
        try {
            sweep(folder);
            Path path = Files.createTempDirectory(folder, NAME);
            FileChannel lock = open(path);
            lock.lock();
            return new ScratchFolder(path, lock);
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.no-folder", e, folder.toString());
        }
    }

    /**
     * Clears away what was left in {@code folder} by programs that were killed, with the unfinished files they left
     * elsewhere. What cannot be deleted now is tried again the next time.
     */
    public static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path old : left) {
                if (Files.isDirectory(old) && isNobodys(old)) {
                    deleteNeighbours(old);
                    delete(old);
                }
            }
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isNobodys(Path folder) {
        try (FileChannel channel = open(folder);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /** Where {@code name} stands in it, with the folder around it. */
    public Path place(String name) throws IOException {
        Path place = path.resolve(name);
        Files.createDirectories(place.resolveSibling(""));
        return place;
    }

    /** A name for an unfinished file beside {@code target}; if this program is killed, the next sweep deletes it. */
    public Path neighbourOf(Path target) throws IOException {
        Path neighbour = target.toAbsolutePath().resolveSibling(NEIGHBOUR + UUID.randomUUID() + PART);
        try (FileChannel list =
                FileChannel.open(path.resolve(NEIGHBOURS), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            list.write(StandardCharsets.UTF_8.encode(neighbour + "\n"));
            list.force(true);
        }
        return neighbour;
    }

    /** Only names that this class gives are believed. */
    private static void deleteNeighbours(Path folder) throws IOException {
        Path list = folder.resolve(NEIGHBOURS);
        if (!Files.exists(list)) {
            return;
        }
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            Path neighbour = Path.of(line);
            String name = String.valueOf(neighbour.getFileName());
            if (name.startsWith(NEIGHBOUR) && name.endsWith(PART) && neighbour.isAbsolute()) {
                deleteAll(neighbour);
            }
        }
    }

    /** Deletes a file, or a folder with everything in it; nothing when it is not there. */
    public static void deleteAll(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            delete(file);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            delete(path);
        } catch (IOException e) {
            // Something still holds a file in it, such as a virus scanner: the next sweep tries again.
            return;
        }
    }
}
