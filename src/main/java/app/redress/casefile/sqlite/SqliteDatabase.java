package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/**
 * The open store: one connection, used by one caller at a time. When a write returns, what it wrote is on the disk.
 * Two programs must not open the same store; the application holds a lock on its data folder.
 */
public final class SqliteDatabase implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 3000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** SQLite keeps recent writes beside the store; the three belong together. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final Path file;
    private final Connection connection;
    private final Jdbi jdbi;

    private SqliteDatabase(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.jdbi = JdbiSetup.on(connection);
    }

    /**
     * Opens the store in {@code file}, made new when there is none, brought to the current version when it is older.
     *
     * @throws ProblemException when the folder cannot be written to, the disk is full, the store is damaged or comes
     *     from a later version; a store that is refused is left untouched
     */
    public static SqliteDatabase open(Path file) {
        NativeLibrary.load(file.toAbsolutePath().resolveSibling(""));
        try {
            if (PARTS.stream().noneMatch(part -> Files.exists(beside(file, part)))) {
                create(file);
            }
            StoreInspection.of(file);
            Connection connection = connect(file, SQLiteConfig.JournalMode.WAL);
            Schema.migrate(connection);
            return new SqliteDatabase(file, connection);
        } catch (SQLException e) {
            throw SqliteTrouble.in(file, e);
        }
    }

    /**
     * Renames a store that cannot be opened, with everything that belongs to it, so that {@link #open} can start
     * afresh beside it. Copies of enclosures stay where they are: both stores may name them.
     *
     * @return where the old store stands now
     */
    public static Path setAside(Path file, Clock clock) {
        Path aside = beside(file, ".damaged-" + LocalDateTime.now(clock).format(STAMP));
        try {
            for (String part : PARTS) {
                if (Files.exists(beside(file, part))) {
                    Files.move(beside(file, part), beside(aside, part));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, file.toString());
        }
    }

    /** Does {@code work} that only reads. */
    synchronized <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (RuntimeException e) {
            throw SqliteTrouble.in(file, e);
        }
    }

    /** Does {@code work} whole or not at all. */
    synchronized <T> T write(HandleCallback<T, RuntimeException> work) {
        return read(handle -> inTransaction(handle, work));
    }

    /**
     * In plain SQL, because after a commit that failed (a full disk) the driver and Jdbi would disagree whether a
     * transaction is open, and everything later would be written into one that never ends.
     */
    private static <T> T inTransaction(Handle handle, HandleCallback<T, RuntimeException> work) {
        handle.execute("BEGIN IMMEDIATE");
        try {
            T result = work.withHandle(handle);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, Throwable failure) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // After some failures SQLite has rolled back by itself, and says so.
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteTrouble.in(file, e);
        }
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** A store under its own name is always whole: it is made under another name first. */
    private static void create(Path file) throws SQLException {
        Path unfinished = beside(file, ".new");
        try {
            for (String part : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(beside(unfinished, part));
            }
            // Without a write-ahead log, so that a disk too full for the whole store says so here.
            try (Connection connection = connect(unfinished, SQLiteConfig.JournalMode.DELETE)) {
                Schema.migrate(connection);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException("casefile.store.read-only", e, file.toString());
        }
    }

    private static Connection connect(Path file, SQLiteConfig.JournalMode journal) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(journal);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config.createConnection(url(file));
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
