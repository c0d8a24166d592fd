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
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Noting a telephone call: with whom, what was said, what was promised. */
public final class CallFormViewModel extends EntryFormViewModel<Call> {
    private static final int SECONDS = 60;
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final StringProperty minutes = new SimpleStringProperty(this, "minutes", "");
    private final StringProperty minutesProblem = new SimpleStringProperty(this, "minutesProblem", "");
    private final StringProperty said = new SimpleStringProperty(this, "said", "");
    private final StringProperty promised = new SimpleStringProperty(this, "promised", "");
    private final StringProperty saidProblem = new SimpleStringProperty(this, "saidProblem", "");

    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper(this, "elapsed", "");
    private final ReadOnlyBooleanWrapper timing = new ReadOnlyBooleanWrapper(this, "timing", false);
    private final EntryKeeping keeping;
    private final StringProperty facts = new SimpleStringProperty(this, "facts", "");
    private Instant started = Instant.EPOCH;

    public CallFormViewModel(EntryKeeping keeping) {
        super(keeping);
        this.keeping = keeping;
    }

    /** Begins to count the time, or stops and takes over the minutes begun. */
    public void startOrStop() {
        if (timing.get()) {
            tick();
            timing.set(false);
            long seconds = Duration.between(started, keeping.now()).toSeconds();
            minutes.set(Long.toString((seconds + SECONDS - 1) / SECONDS));
        } else {
            started = keeping.now();
            timing.set(true);
            tick();
        }
    }

    /** Shows the time that has passed; called each second while it is counted. */
    public void tick() {
        if (timing.get()) {
            Duration since = Duration.between(started, keeping.now());
            elapsed.set("%d:%02d".formatted(since.toMinutes(), since.toSecondsPart()));
        }
    }

    /** Whether the time is counted. */
    public ReadOnlyBooleanProperty timingProperty() {
        return timing.getReadOnlyProperty();
    }

    /** Minutes and seconds since the beginning, or blank. */
    public ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /** What to have at hand, a line each, or blank. */
    public StringProperty factsProperty() {
        return facts;
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

    /** A call that still runs when it is saved has its length all the same. */
    @Override
    public void save() {
        if (timing.get()) {
            startOrStop();
        }
        super.save();
    }

    @Override
    protected void fill(Optional<Call> entry) {
        timing.set(false);
        elapsed.set("");
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
