package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.PromiseDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Noting a telephone call: with whom, what was said, what was promised. */
public final class CallFormViewModel extends EntryFormViewModel<Call> {
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final StringProperty minutes = new SimpleStringProperty(this, "minutes", "");
    private final StringProperty minutesProblem = new SimpleStringProperty(this, "minutesProblem", "");
    private final StringProperty said = new SimpleStringProperty(this, "said", "");
    private final StringProperty promised = new SimpleStringProperty(this, "promised", "");
    private final StringProperty saidProblem = new SimpleStringProperty(this, "saidProblem", "");

    public CallFormViewModel(EntryKeeping keeping) {
        super(keeping);
    }

    public StringProperty personProperty() {
        return person;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    /** Whole minutes, or blank. */
    public StringProperty minutesProperty() {
        return minutes;
    }

    public StringProperty minutesProblemProperty() {
        return minutesProblem;
    }

    public StringProperty saidProperty() {
        return said;
    }

    public StringProperty promisedProperty() {
        return promised;
    }

    public StringProperty saidProblemProperty() {
        return saidProblem;
    }

    @Override
    protected void fill(Optional<Call> entry) {
        person.set(entry.map(Call::person).orElse(""));
        number.set(entry.map(Call::number).orElse(""));
        reference.set(entry.map(Call::reference).orElse(""));
        minutes.set(entry.flatMap(Call::length)
                .map(length -> Long.toString(length.toMinutes()))
                .orElse(""));
        said.set(entry.map(Call::said).orElse(""));
        promised.set(entry.map(Call::promised).orElse(""));
        minutesProblem.set("");
        saidProblem.set("");
    }

    /** One of what was said and what was promised is enough: people note calls in a hurry. */
    @Override
    protected boolean check() {
        boolean told = !said.get().isBlank() || !promised.get().isBlank();
        saidProblem.set(told ? "" : words().say("casefile.call.empty"));
        String typed = minutes.get().strip();
        boolean counted = typed.isEmpty() || MINUTES.matcher(typed).matches();
        minutesProblem.set(counted ? "" : words().say("casefile.call.notMinutes"));
        return told && counted;
    }

    @Override
    protected Call entry(UUID id, LocalDate day, Instant logged) {
        String typed = minutes.get().strip();
        Optional<Duration> length =
                typed.isEmpty() ? Optional.empty() : Optional.of(Duration.ofMinutes(Long.parseLong(typed)));
        return new Call(
                id,
                day,
                logged,
                person.get().strip(),
                number.get().strip(),
                reference.get().strip(),
                length,
                said.get().strip(),
                promised.get().strip(),
                promises(day),
                files());
    }

    /** A promise that was marked as kept stays so while its words stay. */
    private List<Promise> promises(LocalDate day) {
        String said = promised.get().strip();
        return existing()
                .filter(call -> call.promised().equals(said) && call.on().equals(day))
                .map(Call::promises)
                .orElseGet(() -> PromiseDay.in(said, day).map(due -> new Promise(said, due, false)).stream()
                        .toList());
    }
}
