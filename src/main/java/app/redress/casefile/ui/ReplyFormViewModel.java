package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.ReplyReceived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Keeping a reply as it was pasted. */
public final class ReplyFormViewModel extends EntryFormViewModel<ReplyReceived> {
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty textProblem = new SimpleStringProperty(this, "textProblem", "");

    public ReplyFormViewModel(EntryKeeping keeping) {
        super(keeping);
    }

    /** Offers a name for who answered; typed over at will. */
    public void suggestFrom(String name) {
        if (from.get().isBlank()) {
            from.set(name);
        }
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty textProblemProperty() {
        return textProblem;
    }

    @Override
    protected void fill(Optional<ReplyReceived> entry) {
        from.set(entry.map(ReplyReceived::from).orElse(""));
        text.set(entry.map(ReplyReceived::text).orElse(""));
        textProblem.set("");
    }

    @Override
    protected boolean check() {
        textProblem.set(text.get().isBlank() ? words().say("casefile.reply.empty") : "");
        return textProblem.get().isEmpty();
    }

    @Override
    protected ReplyReceived entry(UUID id, LocalDate day, Instant logged) {
        return new ReplyReceived(id, day, logged, from.get().strip(), text.get().strip());
    }
}
