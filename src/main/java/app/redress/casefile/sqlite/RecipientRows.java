package app.redress.casefile.sqlite;

import app.redress.letter.Party;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The directory of recipients. */
final class RecipientRows {
    private static final String KEEP = """
            INSERT OR REPLACE INTO recipient (name, attention, address, country, email, phone)
            VALUES (:party.name, :party.attention, :party.address, :party.country, :party.email, :party.phone)
            """;
    private static final String FORGET = "DELETE FROM recipient WHERE name = :party.name AND country = :party.country";
    private static final String ALL = "SELECT * FROM recipient ORDER BY number DESC";

    void keep(Handle handle, Party party) {
        handle.createUpdate(KEEP).bindMethods("party", party).execute();
    }

    void forget(Handle handle, Party party) {
        handle.createUpdate(FORGET).bindMethods("party", party).execute();
    }

    List<Party> all(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> Columns.party(row, ""))
                .list();
    }
}
