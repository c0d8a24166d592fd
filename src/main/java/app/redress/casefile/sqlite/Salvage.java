package app.redress.casefile.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what can still be read of a damaged store into a new one of the same version. Changes nothing in the old one. */
record Salvage(StoreFile damaged, StoreFile target) {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                    + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'";

    /** @return how many cases could be read */
    int carryOut() throws SQLException {
        try (Connection from = damaged.connectToRead();
                Connection to = target.connect()) {
            takeAsItIs(from);
            Schema.migrate(to, version(from));
            try (Statement statement = to.createStatement()) {
                statement.executeUpdate("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF; BEGIN");
                List<String> triggers = triggers(statement);
                for (String table : tables(statement)) {
                    new SalvagedTable(from, to, table).copy();
                }
                dropOrphans(statement);
                for (String trigger : triggers) {
                    statement.executeUpdate(trigger);
                }
                statement.executeUpdate("COMMIT; INSERT INTO search (search) VALUES ('rebuild')");
                return count(statement);
            }
        }
    }

    /** Otherwise SQLite would read nothing at all of a file that is shorter than its header says. */
    private static void takeAsItIs(Connection store) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
        }
    }

    /** A version that cannot be read is taken for the current one; a table that lacks a column then gives no rows. */
    private static int version(Connection store) throws SQLException {
        int version = Schema.version(store);
        return version < 1 || version > Schema.VERSION ? Schema.VERSION : version;
    }

    /** Takes the triggers away, and returns how they were made: rows come in any order, and must set nothing off. */
    private static List<String> triggers(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.executeUpdate("DROP TRIGGER " + name);
        }
        return made;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Rows whose case or entry is lost; letting go of one may orphan another. */
    private static void dropOrphans(Statement statement) throws SQLException {
        List<String> deletions;
        do {
            deletions = new ArrayList<>();
            Set<String> withoutRowNumbers = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (rows.next()) {
                    if (rows.getObject(2) != null) {
                        deletions.add("DELETE FROM " + rows.getString(1) + " WHERE rowid = " + rows.getLong(2));
                    } else {
                        withoutRowNumbers.add(rows.getString(1));
                    }
                }
            }
            for (String table : withoutRowNumbers) {
                deletions.add(orphansOf(statement, table));
            }
            for (String deletion : deletions) {
                statement.executeUpdate(deletion);
            }
        } while (!deletions.isEmpty());
    }

    /** Tables without row numbers tell only that they hold orphans. */
    private static String orphansOf(Statement statement, String table) throws SQLException {
        List<String> lost = new ArrayList<>();
        try (ResultSet keys = statement.executeQuery("SELECT key.\"from\", key.\"table\", parent.name"
                + " FROM pragma_foreign_key_list('" + table + "') AS key"
                + " JOIN pragma_table_info(key.\"table\") AS parent ON parent.pk = 1")) {
            while (keys.next()) {
                lost.add("%s NOT IN (SELECT %s FROM %s)"
                        .formatted(keys.getString(1), keys.getString(3), keys.getString(2)));
            }
        }
        return "DELETE FROM " + table + " WHERE " + String.join(" OR ", lost);
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SELECT count(*) FROM complaint")) {
            return answer.getInt(1);
        }
    }
}
