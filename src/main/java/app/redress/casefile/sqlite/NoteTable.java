package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Note;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Notes. */
final class NoteTable implements EntryTable<Note> {
    private static final String INSERT = "INSERT INTO note (entry, body) VALUES (:number, :note.text)";
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, note.*
            FROM entry JOIN note ON note.entry = entry.number WHERE entry.complaint = :complaint
            """;

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
    }

    @Override
    public List<Note> inCase(Handle handle, long complaint) {
        return handle.createQuery(IN_CASE)
                .bind("complaint", complaint)
                .map((row, context) -> new Note(
                        Columns.id(row, "id"),
                        Columns.day(row, "happened_on"),
                        Columns.moment(row, "logged"),
                        Columns.text(row, "body")))
                .list();
    }
}
