package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Letters as they left. */
final class LetterSentTable implements EntryTable<LetterSent> {
    private static final String INSERT = """
            INSERT INTO letter_sent (entry, channel, proof, reply_by, written,
                sender_name, sender_attention, sender_address, sender_country, sender_email, sender_phone,
                recipient_name, recipient_attention, recipient_address, recipient_country, recipient_email,
                recipient_phone, subject, reference, body, variant)
            VALUES (:number, :sent.channel, :sent.proof, :sent.replyBy, :letter.date,
                :letter.sender.name, :letter.sender.attention, :letter.sender.address, :letter.sender.country,
                :letter.sender.email, :letter.sender.phone,
                :letter.recipient.name, :letter.recipient.attention, :letter.recipient.address,
                :letter.recipient.country, :letter.recipient.email, :letter.recipient.phone,
                :letter.subject, :letter.reference, :letter.body, :letter.variant)
            """;
    private static final String IN_CASE = """
            SELECT entry.*, letter_sent.*, sending_proof.words AS later_proof
            FROM entry JOIN letter_sent ON letter_sent.entry = entry.number
            LEFT JOIN sending_proof ON sending_proof.entry = entry.number
            WHERE entry.complaint = :complaint
            """;

    private static final String PROVE = """
            INSERT INTO sending_proof (entry, words) VALUES (:entry, :words)
            ON CONFLICT (entry) DO UPDATE SET words = excluded.words
            """;

    private final EnclosureRows enclosures;

    LetterSentTable(EnclosureRows enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public String name() {
        return "letter_sent";
    }

    @Override
    public Class<LetterSent> kind() {
        return LetterSent.class;
    }

    @Override
    public void insert(Handle handle, long number, LetterSent sent) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("sent", sent)
                .bindMethods("letter", sent.letter())
                .execute();
        enclosures.hold(handle, number, sent.letter().enclosures());
        sent.leftAs().ifPresent(file -> enclosures.holdAsSent(handle, number, file));
        enclosures.holdAsProof(handle, number, sent.files());
    }

    /** Proofs come to light after a letter is frozen, so they stand beside it. */
    void prove(Handle handle, long number, String proof, List<Enclosure> files) {
        handle.createUpdate(PROVE).bind("entry", number).bind("words", proof).execute();
        enclosures.holdAsProof(handle, number, files);
    }

    @Override
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public LetterSent read(ResultSet row, Attached attached) throws SQLException {
        return new LetterSent(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                letter(row, attached.files(row)),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.optional(row, "later_proof").orElse(Columns.text(row, "proof")),
                Columns.day(row, "reply_by"),
                attached.proofs(row),
                attached.sent(row).stream().findFirst());
    }

    private static Letter letter(ResultSet row, List<Enclosure> enclosures) throws SQLException {
        return new Letter(
                Columns.party(row, "sender_"),
                Columns.party(row, "recipient_"),
                Columns.day(row, "written"),
                Columns.text(row, "subject"),
                Columns.text(row, "reference"),
                Columns.text(row, "body"),
                enclosures,
                Columns.variant(row));
    }
}
