package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file of a store and what SQLite keeps beside it. */
record StoreFile(Path path) {
    private static final int PATIENCE_MILLIS = 3000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** Recent writes stand beside the store; the three belong together. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    StoreFile {
        path = path.toAbsolutePath();
    }

    /** Whether there is anything of a store, be it whole or not. */
    boolean exists() {
        return PARTS.stream().anyMatch(part -> Files.exists(beside(part)));
    }

    /** Whether recent writes stand beside the store: some of its pages may be there only. */
    boolean hasRecentWrites() throws IOException {
        return recentBytes() > 0;
    }

    /** How much the log of recent writes holds; 0 when there is none. */
    long recentBytes() {
        return beside("-wal").toFile().length();
    }

    /** Makes a new store. Under its own name it is always whole: it is made under another one first. */
    void create() throws SQLException {
        StoreFile unfinished = new StoreFile(beside(".new"));
        try {
            Files.deleteIfExists(unfinished.path);
            Files.deleteIfExists(unfinished.beside("-journal"));
            // Without a write-ahead log, so that a disk too full for the whole store says so here.
            try (Connection connection = unfinished.connect(JournalMode.DELETE)) {
                Schema.migrate(connection);
            }
            Files.move(unfinished.path, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, path.toString());
        }
    }

    /** Renames the store with everything that belongs to it; returns where it stands now. */
    Path setAside(Clock clock) {
        StoreFile aside =
                new StoreFile(beside(".damaged-" + LocalDateTime.now(clock).format(STAMP)));
        try {
            for (String part : PARTS) {
                if (Files.exists(beside(part))) {
                    Files.move(beside(part), aside.beside(part));
                }
            }
            return aside.path;
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, path.toString());
        }
    }

    /**
     * Puts {@code other} in the place of the store, which is kept in the folder {@code aside}. Its recent writes go
     * first: beside another store they would be written into it.
     */
    void replaceWith(Path other, Path aside) throws IOException {
        if (Files.exists(path)) {
            keepTwice(path, aside.resolve(path.getFileName()));
        }
        for (String part : PARTS) {
            Path recent = beside(part);
            if (!part.isEmpty() && Files.exists(recent)) {
                Files.move(recent, aside.resolve(recent.getFileName()));
            }
        }
        Files.move(other, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The same file under a second name; a copy of it where the disk knows no such thing. */
    private static void keepTwice(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, second);
        }
    }

    /** Deletes a store that nobody wants, with what stands beside it. */
    void delete() {
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(beside(part));
            }
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, path.toString());
        }
    }

    /** A connection that waits for the disk at every commit. */
    Connection connect() throws SQLException {
        return connect(JournalMode.WAL);
    }

    private Connection connect(JournalMode journal) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(journal);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        Connection connection = config.createConnection(url());
        try (Statement statement = connection.createStatement()) {
            // On a Mac, writing through to the disk itself has to be asked for; elsewhere this does nothing.
            statement.executeUpdate("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
            // What is deleted is overwritten: a private page that is shredded, a case that is deleted.
            statement.executeUpdate("PRAGMA secure_delete = ON");
        }
        return connection;
    }

    /** A connection that can change nothing. */
    Connection connectToRead() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url());
    }

    private String url() {
        return "jdbc:sqlite:" + path;
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
