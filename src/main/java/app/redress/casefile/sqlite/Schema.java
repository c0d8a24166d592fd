package app.redress.casefile.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The shape of the store, as numbered scripts ({@code V1.sql}, {@code V2.sql}, …) that each lead one version further. */
final class Schema {
    /** The version this Redress works with. */
    static final int VERSION = 9;

    /** What the first script writes into {@code PRAGMA application_id}: "RDRS". */
    static final int APPLICATION = 0x52445253;

    private Schema() {}

    /** Brings a store to {@link #VERSION}. */
    static void migrate(Connection connection) throws SQLException {
        migrate(connection, VERSION);
    }

    /** Brings a store to {@code target}; each step happens whole or not at all. */
    static void migrate(Connection connection, int target) throws SQLException {
        for (int version = version(connection) + 1; version <= target; version++) {
            step(connection, version);
        }
    }

    /** Whether the store has to be brought further before this Redress can work with it. */
    static boolean isOlder(StoreFile store) throws SQLException {
        try (Connection connection = store.connectToRead()) {
            return version(connection) < VERSION;
        }
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA user_version")) {
            return answer.getInt(1);
        }
    }

    private static void step(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "BEGIN IMMEDIATE;" + script(version) + ";PRAGMA user_version = " + version + ";COMMIT");
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** After some failures, such as a full disk, SQLite has rolled back by itself and says so. */
    private static void rollBack(Connection connection, SQLException failure) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static String script(int version) {
        String name = "V" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
