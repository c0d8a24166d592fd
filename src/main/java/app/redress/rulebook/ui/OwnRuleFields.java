package app.redress.rulebook.ui;

import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.Clock.Whose;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Span.Unit;
import app.redress.rulebook.Sureness;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What somebody writes of a rule of their own, field by field, and what is wrong with each. */
final class OwnRuleFields {
    private static final int LONGEST = 1000;
    private static final String NUMBER = "[1-9]\\d{0,3}|10000";

    private final Words words;
    private final ObjectProperty<Sector> sector = new SimpleObjectProperty<>(this, "sector", Sector.ANY);
    private final StringProperty rule = new SimpleStringProperty(this, "rule", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(this, "unit", Unit.CALENDAR_DAYS);
    private final ObjectProperty<StartEvent> from = new SimpleObjectProperty<>(this, "from", StartEvent.COMPLAINT);
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(this, "whose", Whose.THEIRS);
    private final StringProperty nextBody = new SimpleStringProperty(this, "nextBody", "");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ObjectProperty<Sureness> sureness = new SimpleObjectProperty<>(this, "sureness", Sureness.A);
    private final ObjectProperty<@Nullable LocalDate> checkedOn = new SimpleObjectProperty<>(this, "checkedOn");
    private final ReadOnlyStringWrapper ruleProblem = new ReadOnlyStringWrapper(this, "ruleProblem", "");
    private final ReadOnlyStringWrapper numberProblem = new ReadOnlyStringWrapper(this, "numberProblem", "");
    private final ReadOnlyStringWrapper sourceProblem = new ReadOnlyStringWrapper(this, "sourceProblem", "");
    private final ReadOnlyStringWrapper checkedProblem = new ReadOnlyStringWrapper(this, "checkedProblem", "");

    OwnRuleFields(Words words) {
        this.words = words;
    }

    ObjectProperty<Sector> sectorProperty() {
        return sector;
    }

    StringProperty ruleProperty() {
        return rule;
    }

    /** Blank when the rule sets no time. */
    StringProperty numberProperty() {
        return number;
    }

    ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    ObjectProperty<StartEvent> fromProperty() {
        return from;
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    StringProperty nextBodyProperty() {
        return nextBody;
    }

    StringProperty sourceProperty() {
        return source;
    }

    ObjectProperty<Sureness> surenessProperty() {
        return sureness;
    }

    ObjectProperty<@Nullable LocalDate> checkedOnProperty() {
        return checkedOn;
    }

    ReadOnlyStringProperty ruleProblemProperty() {
        return ruleProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty numberProblemProperty() {
        return numberProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sourceProblemProperty() {
        return sourceProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty checkedProblemProperty() {
        return checkedProblem.getReadOnlyProperty();
    }

    /** Those of {@code corrected}, but for the day: it was read again today. */
    void fill(Rule corrected) {
        sector.set(corrected.sectors().stream().sorted().findFirst().orElse(Sector.ANY));
        rule.set(corrected.rule());
        nextBody.set(corrected.nextBody().orElse(""));
        source.set(corrected.source());
        sureness.set(corrected.sureness());
        corrected.clocks().stream().findFirst().ifPresent(time -> {
            number.set(String.valueOf(time.span().number()));
            unit.set(time.span().unit());
            from.set(time.startsOn());
            whose.set(time.whose());
        });
    }

    /** Whether enough is told; else each field says what is wrong with it. */
    boolean check() {
        String told = rule.get().strip();
        say(ruleProblem, told.isEmpty() ? "missing" : told.length() > LONGEST ? "long" : "", "rulebook.own.rule.");
        boolean counted = number.get().isBlank() || number.get().strip().matches(NUMBER);
        say(numberProblem, counted ? "" : "wrong", "rulebook.own.number.");
        say(sourceProblem, source.get().isBlank() ? "missing" : "", "rulebook.own.source.");
        say(checkedProblem, checkedOn.get() == null ? "missing" : "", "rulebook.own.checked.");
        return Set.of(ruleProblem, numberProblem, sourceProblem, checkedProblem).stream()
                .allMatch(wrong -> wrong.get().isEmpty());
    }

    private void say(ReadOnlyStringWrapper where, String what, String key) {
        where.set(what.isEmpty() ? "" : words.getString(key + what));
    }

    /**
     * The rule as it is written here.
     *
     * @param before the one that is corrected
     * @param today stands for a day that is missing
     */
    Rule over(String id, Optional<Rule> before, LocalDate today) {
        Optional<WrittenRule.Time> time = Optional.of(number.get().strip())
                .filter(told -> !told.isEmpty())
                .map(told -> WrittenRule.Time.of(Integer.parseInt(told), unit.get(), from.get(), whose.get(), words));
        return new WrittenRule(id, sector.get(), rule.get(), nextBody.get(), source.get(), sureness.get())
                .over(before, Optional.ofNullable(checkedOn.get()).orElse(today), time);
    }
}
