package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Where entries of one kind keep what only they have; what all have stands in {@code entry}. */
interface EntryTable<E extends CaseEntry> {
    /** The table's name. */
    String name();

    Class<E> kind();

    /** Writes the row that belongs to row {@code number} of {@code entry}. */
    void insert(Handle handle, long number, E entry);

    /** All of this kind in a case. */
    List<E> inCase(Handle handle, long complaint);
}
