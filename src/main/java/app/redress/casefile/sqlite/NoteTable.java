package app.redress.casefile.sqlite;

import app.redress.casefile.CaseEntry.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Notes. */
final class NoteTable implements EntryTable<Note> {
    private static final String INSERT = "INSERT INTO note (entry, body) VALUES (:number, :note.text)";
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, note.*
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
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public Note read(ResultSet row, Attached attached) throws SQLException {
        return new Note(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                Columns.text(row, "body"),
                attached.files(row));
    }
}
