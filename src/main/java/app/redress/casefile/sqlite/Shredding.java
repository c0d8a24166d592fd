package app.redress.casefile.sqlite;

import app.redress.words.ProblemException;
import org.jdbi.v3.core.Handle;

/**
 * Overwrites what was deleted. The store itself is written anew without it; the log of recent writes, which may hold
 * earlier states of a page, is first written over and then emptied.
 */
final class Shredding {
    private final StoreFile store;

    Shredding(StoreFile store) {
        this.store = store;
    }

    /** Outside a transaction. */
    void run(Handle handle) {
        // What VACUUM builds meanwhile must not lie in a file of its own.
        handle.execute("PRAGMA temp_store = MEMORY");
        handle.execute("PRAGMA wal_autocheckpoint = 0");
        try {
            checkpoint(handle, "RESTART");
            long log = store.recentBytes();
            long size = bytes(handle);
            long written = 0;
            do {
                handle.execute("VACUUM");
                written += size;
            } while (written < log);
            checkpoint(handle, "TRUNCATE");
        } finally {
            handle.execute("PRAGMA wal_autocheckpoint = 1000");
            handle.execute("PRAGMA temp_store = DEFAULT");
        }
    }

    private void checkpoint(Handle handle, String kind) {
        int busy = handle.createQuery("PRAGMA wal_checkpoint(" + kind + ")")
                .map((row, context) -> row.getInt(1))
                .one();
        if (busy != 0) {
            throw new ProblemException("casefile.vent.busy", null);
        }
    }

    private static long bytes(Handle handle) {
        return number(handle, "page_count") * number(handle, "page_size");
    }

    private static long number(Handle handle, String pragma) {
        return handle.createQuery("PRAGMA " + pragma).mapTo(Long.class).one();
    }
}
