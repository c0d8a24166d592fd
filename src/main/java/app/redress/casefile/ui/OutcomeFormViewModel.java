package app.redress.casefile.ui;

import app.redress.casefile.Outcome;
import app.redress.casefile.Outcome.Feeling;
import app.redress.casefile.Outcome.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Closing a case: what was asked, what came, and how one feels about it now. */
public final class OutcomeFormViewModel extends EntryFormViewModel<Outcome> {
    private final ObjectProperty<Result> result = new SimpleObjectProperty<>(this, "result", Result.ALL);
    private final StringProperty asked = new SimpleStringProperty(this, "asked", "");
    private final StringProperty came = new SimpleStringProperty(this, "came", "");
    private final ObjectProperty<@Nullable Feeling> feeling = new SimpleObjectProperty<>(this, "feeling");
    private final TypedSum amount;

    public OutcomeFormViewModel(EntryKeeping keeping) {
        super(keeping);
        amount = new TypedSum(words());
    }

    /** Offers what was asked for; typed over at will. */
    public void suggestAsked(String words) {
        if (asked.get().isBlank()) {
            asked.set(words);
        }
    }

    public ObjectProperty<Result> resultProperty() {
        return result;
    }

    public StringProperty askedProperty() {
        return asked;
    }

    public StringProperty cameProperty() {
        return came;
    }

    public TypedSum amount() {
        return amount;
    }

    /** Null while nothing is said. */
    public ObjectProperty<@Nullable Feeling> feelingProperty() {
        return feeling;
    }

    @Override
    protected void fill(Optional<Outcome> entry) {
        result.set(entry.map(Outcome::result).orElse(Result.ALL));
        asked.set(entry.map(Outcome::asked).orElse(""));
        came.set(entry.map(Outcome::came).orElse(""));
        amount.set(entry.flatMap(Outcome::amount));
        feeling.set(entry.flatMap(Outcome::feeling).orElse(null));
    }

    @Override
    protected boolean check() {
        return amount.check();
    }

    @Override
    protected Outcome entry(UUID id, LocalDate day, Instant logged) {
        return new Outcome(
                id,
                day,
                logged,
                result.get(),
                asked.get().strip(),
                came.get().strip(),
                amount.value(),
                Optional.ofNullable(feeling.get()),
                files());
    }
}
