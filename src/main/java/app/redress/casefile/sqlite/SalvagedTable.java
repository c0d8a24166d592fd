package app.redress.casefile.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies what can be read of one table of a damaged store: from its beginning until a page cannot be read, then from its
 * end back to the same place. Rows that hold what the new store does not take are left out.
 */
final class SalvagedTable {
    private final Connection damaged;
    private final Connection sound;
    private final String name;
    private final List<String> columns;

    SalvagedTable(Connection damaged, Connection sound, String name) throws SQLException {
        this.damaged = damaged;
        this.sound = sound;
        this.name = name;
        this.columns = columns(sound, name);
    }

    /** Columns that are worked out from others cannot be written. */
    private static List<String> columns(Connection store, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_xinfo(" + table + ")")) {
            while (rows.next()) {
                if (rows.getInt("hidden") == 0) {
                    columns.add(rows.getString("name"));
                }
            }
        }
        return columns;
    }

    void copy() {
        copy("ASC");
        copy("DESC");
    }

    /** What stops it is where the damage is. */
    private void copy(String order) {
        String list = String.join(", ", columns);
        try (Statement read = damaged.createStatement();
                ResultSet rows = read.executeQuery(
                        "SELECT " + list + " FROM " + name + " NOT INDEXED ORDER BY " + key() + " " + order);
                PreparedStatement write = sound.prepareStatement("INSERT OR IGNORE INTO " + name + " (" + list
                        + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)")) {
            while (rows.next()) {
                keep(rows, write);
            }
        } catch (SQLException e) {
            return;
        }
    }

    private void keep(ResultSet rows, PreparedStatement write) throws SQLException {
        for (int column = 1; column <= columns.size(); column++) {
            write.setObject(column, rows.getObject(column));
        }
        try {
            write.executeUpdate();
        } catch (SQLException e) {
            // Half a row is none.
            write.clearParameters();
        }
    }

    /** The order in which the table itself is kept, so that reading follows its pages. */
    private String key() throws SQLException {
        List<String> key = new ArrayList<>();
        try (Statement statement = sound.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_list(" + name + ")")) {
            if (rows.next() && rows.getInt("wr") == 0) {
                return "rowid";
            }
        }
        try (Statement statement = sound.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk")) {
            while (rows.next()) {
                key.add(rows.getString(1));
            }
        }
        return String.join(", ", key);
    }
}
