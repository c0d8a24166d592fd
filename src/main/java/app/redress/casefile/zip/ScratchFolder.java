package app.redress.casefile.zip;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for the time of one piece of work, beside what it is about, so that moving out of it is a mere renaming. */
record ScratchFolder(Path path) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);

    private static final String NAME = "unfinished-";

    /**
     * Makes one, and deletes those that a program left which was killed.
     *
     * @param now older ones than a day are nobody's
     * @throws ProblemException when the disk does not take it
     */
    static ScratchFolder in(Path folder, Instant now) {
        try {
            sweep(folder, now.minus(Duration.ofDays(1)));
            return new ScratchFolder(Files.createTempDirectory(folder, NAME));
        } catch (IOException e) {
            throw new ProblemException("casefile.backup.no-folder", e, folder.toString());
        }
    }

    private static void sweep(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path old : left) {
                if (Files.getLastModifiedTime(old).toInstant().isBefore(before)) {
                    new ScratchFolder(old).close();
                }
            }
        }
    }

    /** Where {@code name} of a backup stands, with the folder around it. */
    Path place(String name) throws IOException {
        Path place = path.resolve(name);
        Files.createDirectories(place.resolveSibling(""));
        return place;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", path, e);
        }
    }
}
