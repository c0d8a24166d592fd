package app.redress.rulebook.ui;

import app.redress.rulebook.flight.Airport;
import app.redress.rulebook.flight.Airports;
import app.redress.rulebook.flight.Compensation;
import app.redress.rulebook.flight.Disruption;
import app.redress.rulebook.flight.Flight;
import app.redress.rulebook.flight.FlightRules;
import app.redress.rulebook.flight.Regime;
import app.redress.rulebook.flight.TypedDelay;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a flight is worth, worked out anew with every key. */
public final class FlightCalculatorViewModel {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Airports airports = Airports.read();
    private final FlightRules rules;
    private final Words words;
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ObjectProperty<Regime> regime = new SimpleObjectProperty<>(this, "regime", Regime.EU);
    private final BooleanProperty cancelled = new SimpleBooleanProperty(this, "cancelled", false);
    private final StringProperty late = new SimpleStringProperty(this, "late", "");
    private final StringProperty notice = new SimpleStringProperty(this, "notice", "");
    private final StringProperty passengers = new SimpleStringProperty(this, "passengers", "1");
    private final BooleanProperty extraordinary = new SimpleBooleanProperty(this, "extraordinary", false);
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
    private final ReadOnlyStringWrapper arithmetic = new ReadOnlyStringWrapper(this, "arithmetic", "");
    private final ReadOnlyStringWrapper condition = new ReadOnlyStringWrapper(this, "condition", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public FlightCalculatorViewModel(Words words) {
        this.words = words;
        rules = new FlightRules(words);
        List.of(from, to, regime, cancelled, late, notice, passengers, extraordinary)
                .forEach(input -> input.addListener(change -> workOut()));
        workOut();
    }

    /** An airport's code or name, as typed. */
    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty toProperty() {
        return to;
    }

    public ObjectProperty<Regime> regimeProperty() {
        return regime;
    }

    public BooleanProperty cancelledProperty() {
        return cancelled;
    }

    /** How late one arrived, with the flight or with its replacement: {@code 3:20} or minutes. */
    public StringProperty lateProperty() {
        return late;
    }

    /** Days. */
    public StringProperty noticeProperty() {
        return notice;
    }

    public StringProperty passengersProperty() {
        return passengers;
    }

    public BooleanProperty extraordinaryProperty() {
        return extraordinary;
    }

    /** What is due, or blank while it is not known. */
    public ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }

    /** What it depends on, or blank. */
    public ReadOnlyStringProperty conditionProperty() {
        return condition.getReadOnlyProperty();
    }

    /** What cannot be read of the input, or blank. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void workOut() {
        sum.set("");
        arithmetic.set("");
        condition.set("");
        problem.set(trouble());
        Optional<Airport> first = airports.meant(from.get());
        Optional<Airport> last = airports.meant(to.get());
        if (!problem.get().isEmpty()) {
            return;
        }
        if (first.isEmpty() || last.isEmpty()) {
            condition.set(words.getString("flight.page.start"));
            return;
        }
        show(rules.of(new Flight(first.get(), last.get()), regime.get(), disruption(), extraordinary.get()));
    }

    private void show(Compensation compensation) {
        compensation.amount().ifPresent(amount -> sum.set(sum(amount, compensation.currency())));
        arithmetic.set(compensation.arithmetic());
        condition.set(compensation.dependsOn());
    }

    private String sum(int amount, String currency) {
        int people = number(passengers.get()).orElse(1);
        String each = words.say("flight.money." + currency, amount);
        return amount == 0
                ? words.getString("flight.page.nothing")
                : words.say("flight.page.sum", each, people, words.say("flight.money." + currency, amount * people));
    }

    private Disruption disruption() {
        if (cancelled.get()) {
            return new Disruption.Cancellation(number(notice.get()), TypedDelay.of(late.get()));
        }
        OptionalInt delay = TypedDelay.of(late.get());
        return delay.isPresent() ? new Disruption.Delay(delay.getAsInt()) : new Disruption.Unknown();
    }

    private String trouble() {
        for (StringProperty airport : List.of(from, to)) {
            if (!airport.get().isBlank() && airports.meant(airport.get()).isEmpty()) {
                return words.say("flight.page.airport", airport.get().strip());
            }
        }
        if (airports.meant(from.get()).isPresent() && airports.meant(from.get()).equals(airports.meant(to.get()))) {
            return words.say("problem.flight.same");
        }
        boolean unread = (!late.get().isBlank() && TypedDelay.of(late.get()).isEmpty())
                || (!notice.get().isBlank() && number(notice.get()).isEmpty())
                || number(passengers.get()).orElse(0) == 0;
        return unread ? words.getString("flight.page.number") : "";
    }

    private static OptionalInt number(String typed) {
        return NUMBER.matcher(typed.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }
}
