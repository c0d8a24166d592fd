package app.redress.casefile.sqlite;

import app.redress.casefile.Promise;
import app.redress.casefile.sqlite.EnclosureRows.Held;
import app.redress.casefile.sqlite.EnclosureRows.HeldFile;
import app.redress.letter.Enclosure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What hangs on the entries of a case, read once for all kinds of entry.
 *
 * @param promises by the entry's number
 */
record Attached(List<HeldFile> files, Map<Long, List<Promise>> promises) {
    List<Enclosure> files(ResultSet entry) throws SQLException {
        return held(Held.FILE, entry);
    }

    /** Proofs that a letter was sent. */
    List<Enclosure> proofs(ResultSet entry) throws SQLException {
        return held(Held.PROOF, entry);
    }

    /** The file that a letter left as, or none. */
    List<Enclosure> sent(ResultSet entry) throws SQLException {
        return held(Held.SENT, entry);
    }

    List<Promise> promises(ResultSet entry) throws SQLException {
        return promises.getOrDefault(entry.getLong(EntryTable.NUMBER), List.of());
    }

    private List<Enclosure> held(Held as, ResultSet entry) throws SQLException {
        long number = entry.getLong(EntryTable.NUMBER);
        return files.stream()
                .filter(file -> file.entry() == number && file.as() == as)
                .map(HeldFile::file)
                .toList();
    }
}
