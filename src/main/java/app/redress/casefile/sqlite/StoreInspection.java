package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a store before anything may write to it, so that a damaged one, a foreign one or one from a later version
 * stays exactly as it was found.
 */
final class StoreInspection {
    /** Up to this size every table is checked at each start; beyond, the header and the schema are. */
    static final long CHECKED_WHOLE = 64L << 20;

    /** Not the search index itself: to check it is to index everything again, and it can be made anew. */
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' AND name NOT LIKE 'sqlite_%'";

    private static final String MAGIC = "SQLite format 3\0";
    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGE_COUNTER_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int VALID_FOR_AT = 92;
    private static final int LARGEST_PAGE = 65536;

    private final StoreFile store;
    private final Path file;

    private StoreInspection(StoreFile store) {
        this.store = store;
        this.file = store.path();
    }

    /** @throws ProblemException when the store must not be used */
    static void of(StoreFile store) {
        StoreInspection inspection = new StoreInspection(store);
        inspection.inspectAccess();
        inspection.inspectHeader();
        inspection.inspectContent();
    }

    /** SQLite would open a store it may not write to, and leave files beside it that are as closed. */
    private void inspectAccess() {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ProblemException("casefile.store.read-only", null, file.toString());
        }
    }

    private void inspectHeader() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER
                    || !new String(header, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)) {
                throw damaged(null);
            }
            if (!store.hasRecentWrites() && isCutShort(ByteBuffer.wrap(header), Files.size(file))) {
                throw damaged(null);
            }
        } catch (IOException e) {
            throw Files.exists(file)
                    ? new ProblemException("casefile.store.read-only", e, file.toString())
                    : damaged(e);
        }
    }

    /** The header counts the pages; its count holds when the two change counters agree. */
    private static boolean isCutShort(ByteBuffer header, long size) {
        int page = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
        boolean holds = header.getInt(CHANGE_COUNTER_AT) == header.getInt(VALID_FOR_AT);
        return holds && size < pages * (page == 1 ? LARGEST_PAGE : page);
    }

    private void inspectContent() {
        try (Connection connection = store.connectToRead();
                Statement statement = connection.createStatement()) {
            if (number(statement, "PRAGMA application_id") != Schema.APPLICATION) {
                throw damaged(null);
            }
            if (number(statement, "PRAGMA user_version") > Schema.VERSION) {
                throw new ProblemException("casefile.store.newer", null, file.toString());
            }
            if (Files.size(file) <= CHECKED_WHOLE && !isSound(statement)) {
                throw damaged(null);
            }
        } catch (SQLException e) {
            throw SqliteTrouble.in(file, e);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static int number(Statement statement, String pragma) throws SQLException {
        try (ResultSet answer = statement.executeQuery(pragma)) {
            return answer.getInt(1);
        }
    }

    private static boolean isSound(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        for (String table : tables) {
            try (ResultSet answer = statement.executeQuery("PRAGMA quick_check(" + table + ")")) {
                if (!answer.getString(1).equals("ok")) {
                    return false;
                }
            }
        }
        return true;
    }

    private ProblemException damaged(@Nullable Throwable cause) {
        return new ProblemException("casefile.store.damaged", cause, file.toString());
    }
}
