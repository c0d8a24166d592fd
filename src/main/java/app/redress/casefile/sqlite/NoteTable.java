package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Note;
import app.redress.letter.Enclosure;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Notes. */
final class NoteTable implements EntryTable<Note> {
    private static final String INSERT = "INSERT INTO note (entry, body) VALUES (:number, :note.text)";
    private static final String IN_CASE = """
            SELECT entry.number, entry.id, entry.happened_on, entry.logged, note.*
            FROM entry JOIN note ON note.entry = entry.number WHERE entry.complaint = :complaint
            """;

    private final EnclosureRows enclosures;

    NoteTable(EnclosureRows enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Class<Note> kind() {
        return Note.class;
    }

    @Override
    public void insert(Handle handle, long number, Note note) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("note", note)
                .execute();
        enclosures.hold(handle, number, note.files());
    }

    @Override
    public List<Note> inCase(Handle handle, long complaint) {
        Map<Long, List<Enclosure>> files = enclosures.ofEntries(handle, complaint);
        return handle.createQuery(IN_CASE)
                .bind("complaint", complaint)
                .map((row, context) -> new Note(
                        Columns.id(row, "id"),
                        Columns.day(row, "happened_on"),
                        Columns.moment(row, "logged"),
                        Columns.text(row, "body"),
                        files.getOrDefault(row.getLong("number"), List.of())))
                .list();
    }
}
