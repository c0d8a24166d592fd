package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open store: one connection, used by one caller at a time. When a write returns, what it wrote is on the disk.
 * Two programs must not open the same store; the application holds a lock on its data folder.
 */
public final class SqliteDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);

    private final Path file;
    private final Connection connection;
    private final Jdbi jdbi;
    private boolean writing;

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
        return open(file, () -> {});
    }

    /**
     * The same.
     *
     * @param beforeMigration called when a store of an older version is about to be brought to the current one; when it
     *     throws, the store stays as it is
     */
    public static SqliteDatabase open(Path file, Runnable beforeMigration) {
        StoreFile store = new StoreFile(file);
        NativeLibrary.load(store.path().resolveSibling(""));
        try {
            if (!store.exists()) {
                store.create();
            }
            StoreInspection.of(store);
            if (Schema.isOlder(store)) {
                beforeMigration.run();
            }
            return new SqliteDatabase(file, ready(store));
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
        return new StoreFile(file).setAside(clock);
    }

    private static Connection ready(StoreFile store) throws SQLException {
        Connection connection = store.connect();
        try (Statement statement = connection.createStatement()) {
            // SQLite opens a file it may not write to without a word; here it has to say so.
            statement.executeUpdate("BEGIN IMMEDIATE; COMMIT");
            Schema.migrate(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Does {@code work} that only reads. */
    synchronized <T> T read(HandleCallback<T, RuntimeException> work) {
        return attempt(() -> jdbi.withHandle(work));
    }

    /**
     * Does {@code work} whole or not at all. It may be done again when the search index had to be mended. A write within
     * a write is a part of it.
     */
    synchronized <T> T write(HandleCallback<T, RuntimeException> work) {
        if (writing) {
            return jdbi.withHandle(work);
        }
        writing = true;
        try {
            return attempt(() -> jdbi.withHandle(handle -> inTransaction(handle, work)));
        } finally {
            writing = false;
        }
    }

    /** Makes what was deleted unreadable, in the store and in what SQLite keeps beside it. */
    synchronized void overwriteWhatIsGone() {
        attempt(() -> {
            jdbi.useHandle(new Shredding(new StoreFile(file))::run);
            return file;
        });
    }

    private <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (SqliteTrouble.isOfTheIndex(e) && isMended()) {
                return work.get();
            }
            throw SqliteTrouble.in(file, e);
        }
    }

    /** The index holds nothing of its own, so a damaged one is no loss: it is made anew from the texts. */
    private boolean isMended() {
        try {
            jdbi.useHandle(handle -> handle.execute("INSERT INTO search (search) VALUES ('rebuild')"));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The search index could not be mended", e);
            return false;
        }
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
}
