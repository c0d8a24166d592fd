package app.redress.casefile.sqlite;

import app.redress.letter.Enclosure;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is known of copied files, and who holds them. Triggers let go of what nobody holds. */
final class EnclosureRows {
    private static final String REGISTER = """
            INSERT INTO enclosure (id, complaint, name, media_type, size, sha256)
            VALUES (:file.id, :complaint, :file.name, :file.mediaType, :file.size, :file.sha256)
            ON CONFLICT DO NOTHING
            """;
    private static final String REGISTER_OF_ENTRY = """
            INSERT INTO enclosure (id, complaint, name, media_type, size, sha256)
            SELECT :file.id, complaint, :file.name, :file.mediaType, :file.size, :file.sha256
            FROM entry WHERE number = :entry
            ON CONFLICT DO NOTHING
            """;
    private static final String HOLD_IN_DRAFT =
            "INSERT INTO draft_enclosure (complaint, enclosure) VALUES (:complaint, :id) ON CONFLICT DO NOTHING";
    private static final String HOLD_IN_ENTRY =
            "INSERT INTO entry_enclosure (entry, position, enclosure) VALUES (:entry, :position, :file.id)"
                    + " ON CONFLICT DO NOTHING";
    private static final String CLEAR_PROOFS = """
            DELETE FROM entry_enclosure WHERE entry = :entry AND role = 'PROOF'
                AND enclosure NOT IN (SELECT value FROM json_each(:kept))
            """;
    private static final String HOLD_AS = """
            INSERT INTO entry_enclosure (entry, position, enclosure, role)
            SELECT :entry, coalesce(max(position) + 1, 0), :file.id, :role FROM entry_enclosure WHERE entry = :entry
            HAVING NOT EXISTS (SELECT 1 FROM entry_enclosure WHERE entry = :entry AND enclosure = :file.id)
            """;
    private static final String TAKE_OFF_DRAFT =
            "DELETE FROM draft_enclosure WHERE complaint = :complaint AND enclosure = :id";
    private static final String CLEAR_DRAFT = "DELETE FROM draft_enclosure WHERE complaint = :complaint";
    static final String OF_DRAFT = """
            SELECT enclosure.* FROM draft_enclosure JOIN enclosure ON enclosure.id = draft_enclosure.enclosure
            WHERE draft_enclosure.complaint = :complaint ORDER BY draft_enclosure.number
            """;
    static final String OF_ENTRIES = """
            SELECT entry_enclosure.entry, entry_enclosure.role, enclosure.* FROM entry
            JOIN entry_enclosure ON entry_enclosure.entry = entry.number
            JOIN enclosure ON enclosure.id = entry_enclosure.enclosure
            WHERE entry.complaint = :complaint ORDER BY entry_enclosure.entry, entry_enclosure.position
            """;
    private static final String DISCARD = "INSERT OR IGNORE INTO discarded_file (id) VALUES (:id)";
    private static final String FORGET_DISCARDED = "DELETE FROM discarded_file WHERE id = :id";
    private static final String DISCARDED = "SELECT id FROM discarded_file";

    /** As what an entry holds a file. */
    enum Held {
        FILE,
        PROOF,
        SENT;

        private static Held named(String role) {
            return role.isEmpty() ? FILE : valueOf(role);
        }
    }

    /** @param entry the number of the row that holds it */
    record HeldFile(long entry, Held as, Enclosure file) {}

    /** Registers a copy and puts it at the end of the draft's. */
    void addToDraft(Handle handle, long complaint, Enclosure file) {
        register(handle, complaint, file);
        handle.createUpdate(HOLD_IN_DRAFT)
                .bind("complaint", complaint)
                .bind("id", file.id())
                .execute();
    }

    void takeOffDraft(Handle handle, long complaint, UUID id) {
        handle.createUpdate(TAKE_OFF_DRAFT)
                .bind("complaint", complaint)
                .bind("id", id)
                .execute();
    }

    void clearDraft(Handle handle, long complaint) {
        handle.createUpdate(CLEAR_DRAFT).bind("complaint", complaint).execute();
    }

    /** Lets row {@code entry} hold {@code files}, in order; those not known yet are registered. */
    void hold(Handle handle, long entry, List<Enclosure> files) {
        if (files.isEmpty()) {
            return;
        }
        PreparedBatch register = handle.prepareBatch(REGISTER_OF_ENTRY);
        PreparedBatch hold = handle.prepareBatch(HOLD_IN_ENTRY);
        for (int position = 0; position < files.size(); position++) {
            register.bindMethods("file", files.get(position))
                    .bind("entry", entry)
                    .add();
            hold.bindMethods("file", files.get(position))
                    .bind("entry", entry)
                    .bind("position", position)
                    .add();
        }
        register.execute();
        hold.execute();
    }

    List<Enclosure> ofDraft(Handle handle, long complaint) {
        return handle.createQuery(OF_DRAFT)
                .bind("complaint", complaint)
                .map((row, context) -> Columns.enclosure(row))
                .list();
    }

    /** Lets row {@code entry} hold {@code files} as proofs, in the place of those it held so before. */
    void holdAsProof(Handle handle, long entry, List<Enclosure> files) {
        String kept = files.stream().map(file -> "\"" + file.id() + "\"").collect(Collectors.joining(",", "[", "]"));
        handle.createUpdate(CLEAR_PROOFS)
                .bind("entry", entry)
                .bind("kept", kept)
                .execute();
        files.forEach(file -> holdAs(Held.PROOF, handle, entry, file));
    }

    /** Lets row {@code entry} hold the file that the letter left as. */
    void holdAsSent(Handle handle, long entry, Enclosure file) {
        holdAs(Held.SENT, handle, entry, file);
    }

    private static void holdAs(Held role, Handle handle, long entry, Enclosure file) {
        handle.createUpdate(REGISTER_OF_ENTRY)
                .bindMethods("file", file)
                .bind("entry", entry)
                .execute();
        handle.createUpdate(HOLD_AS)
                .bindMethods("file", file)
                .bind("entry", entry)
                .bind("role", role.name())
                .execute();
    }

    /** Makes a copy known in a case, for a holder of another kind. */
    void register(Handle handle, long complaint, Enclosure file) {
        handle.createUpdate(REGISTER)
                .bindMethods("file", file)
                .bind("complaint", complaint)
                .execute();
    }

    /** The files of all entries in a case. */
    List<HeldFile> ofEntries(Handle handle, long complaint) {
        return handle.createQuery(OF_ENTRIES)
                .bind("complaint", complaint)
                .map((row, context) -> new HeldFile(
                        row.getLong("entry"), Held.named(Columns.text(row, "role")), Columns.enclosure(row)))
                .list();
    }

    /** Says that a file may be deleted unless it is registered first. */
    void discard(Handle handle, UUID id) {
        handle.createUpdate(DISCARD).bind("id", id).execute();
    }

    List<UUID> discarded(Handle handle) {
        return handle.createQuery(DISCARDED)
                .map((row, context) -> Columns.id(row, "id"))
                .list();
    }

    void forgetDiscarded(Handle handle, UUID id) {
        handle.createUpdate(FORGET_DISCARDED).bind("id", id).execute();
    }
}
