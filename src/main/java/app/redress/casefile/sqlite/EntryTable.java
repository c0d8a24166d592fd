package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Where entries of one kind keep what only they have; what all have stands in {@code entry}. */
interface EntryTable<E extends CaseEntry> {
    /** The column in which each of these tables has the number of its row of {@code entry}. */
    String NUMBER = "entry";

    /** The table's name. */
    String name();

    Class<E> kind();

    /** Writes the row that belongs to row {@code number} of {@code entry}. */
    void insert(Handle handle, long number, E entry);

    /** What reads all of this kind in the case {@code :complaint}. */
    String inCase();

    /** The entry in a row of {@link #inCase}. */
    E read(ResultSet row, Attached attached) throws SQLException;
}
