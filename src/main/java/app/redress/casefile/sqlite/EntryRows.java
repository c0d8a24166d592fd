package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The entries of a case, each kind in a table of its own. */
final class EntryRows {
    private static final Comparator<CaseEntry> ORDER =
            Comparator.comparing(CaseEntry::on).thenComparing(CaseEntry::logged);
    private static final String INSERT = """
            INSERT INTO entry (id, complaint, happened_on, logged)
            VALUES (:entry.id, :complaint, :entry.on, :entry.logged) RETURNING number
            """;
    private static final String UPDATE =
            "UPDATE entry SET happened_on = :entry.on, logged = :entry.logged WHERE number = :number";
    private static final String NUMBER = "SELECT number FROM entry WHERE id = :id AND complaint = :complaint";
    private static final String DELETE = "DELETE FROM entry WHERE number = :number";

    private final EnclosureRows enclosures;
    private final PromiseRows promises = new PromiseRows();
    private final LetterSentTable letters;
    private final List<EntryTable<?>> tables;

    EntryRows(EnclosureRows enclosures) {
        this.enclosures = enclosures;
        this.letters = new LetterSentTable(enclosures);
        this.tables = List.of(
                letters,
                new ReplyReceivedTable(enclosures, promises),
                new CallTable(enclosures, promises),
                new NoteTable(enclosures),
                new MilestoneTable(enclosures),
                new OutcomeTable(enclosures));
    }

    void add(Handle handle, long complaint, CaseEntry entry) {
        long number = handle.createQuery(INSERT)
                .bindMethods("entry", entry)
                .bind("complaint", complaint)
                .mapTo(Long.class)
                .one();
        insert(handle, table(entry), number, entry);
    }

    /** Puts {@code entry} in the place of the one with the same id and kind. */
    void replace(Handle handle, long complaint, CaseEntry entry) {
        if (entry instanceof LetterSent) {
            throw new IllegalArgumentException("a sent letter is frozen");
        }
        long number = number(handle, complaint, entry.id());
        EntryTable<?> table = table(entry);
        int taken = handle.createUpdate("DELETE FROM " + table.name() + " WHERE entry = :number")
                .bind("number", number)
                .execute();
        if (taken == 0) {
            throw new IllegalArgumentException("an entry keeps its kind");
        }
        handle.createUpdate(UPDATE)
                .bindMethods("entry", entry)
                .bind("number", number)
                .execute();
        insert(handle, table, number, entry);
    }

    void prove(Handle handle, long complaint, UUID letter, String proof, List<Enclosure> files) {
        letters.prove(handle, number(handle, complaint, letter), proof, files);
    }

    void remove(Handle handle, long complaint, UUID id) {
        handle.createUpdate(DELETE)
                .bind("number", number(handle, complaint, id))
                .execute();
    }

    List<CaseEntry> inCase(Handle handle, long complaint) {
        Attached attached = new Attached(enclosures.ofEntries(handle, complaint), promises.inCase(handle, complaint));
        return tables.stream()
                .flatMap(table -> inCase(handle, complaint, table, attached).stream())
                .sorted(ORDER)
                .toList();
    }

    private static List<CaseEntry> inCase(Handle handle, long complaint, EntryTable<?> table, Attached attached) {
        return handle.createQuery(table.inCase())
                .bind("complaint", complaint)
                .<CaseEntry>map((row, context) -> table.read(row, attached))
                .list();
    }

    private EntryTable<?> table(CaseEntry entry) {
        return tables.stream()
                .filter(table -> table.kind().isInstance(entry))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends CaseEntry> void insert(Handle handle, EntryTable<E> table, long number, CaseEntry entry) {
        table.insert(handle, number, table.kind().cast(entry));
    }

    private static long number(Handle handle, long complaint, UUID id) {
        return handle.createQuery(NUMBER)
                .bind("id", id)
                .bind("complaint", complaint)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new ProblemException("casefile.entry-gone", null));
    }
}
