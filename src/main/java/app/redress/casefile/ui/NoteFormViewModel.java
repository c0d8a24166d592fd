package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Writing a note into a case. */
public final class NoteFormViewModel extends EntryFormViewModel<Note> {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty textProblem = new SimpleStringProperty(this, "textProblem", "");

    public NoteFormViewModel(EntryKeeping keeping) {
        super(keeping);
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty textProblemProperty() {
        return textProblem;
    }

    @Override
    protected void fill(Optional<Note> entry) {
        text.set(entry.map(Note::text).orElse(""));
        textProblem.set("");
    }

    @Override
    protected boolean check() {
        textProblem.set(text.get().isBlank() ? words().say("casefile.note.empty") : "");
        return textProblem.get().isEmpty();
    }

    @Override
    protected Note entry(UUID id, LocalDate day, Instant logged) {
        return new Note(id, day, logged, text.get().strip(), files());
    }
}
