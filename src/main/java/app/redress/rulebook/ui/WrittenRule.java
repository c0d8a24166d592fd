package app.redress.rulebook.ui;

import app.redress.rulebook.Clock;
import app.redress.rulebook.Clock.Counting;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.Clock.Whose;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Sector;
import app.redress.rulebook.Span;
import app.redress.rulebook.Span.Unit;
import app.redress.rulebook.Sureness;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the form says of a rule. What it does not ask about stays as it was in the rule that is corrected. */
record WrittenRule(String id, Sector sector, String rule, String nextBody, String source, Sureness sureness) {
    /** A time as the form has it; {@code start} and {@code label} are words. */
    record Time(int number, Unit unit, StartEvent from, String start, Whose whose, String label) {
        static Time of(int number, Unit unit, StartEvent from, Whose whose, Words words) {
            return new Time(
                    number,
                    unit,
                    from,
                    words.getString("rulebook.own.from." + from),
                    whose,
                    words.getString("rulebook.own.label." + whose));
        }
    }

    Rule over(Optional<Rule> before, LocalDate checkedOn, Optional<Time> time) {
        return new Rule(
                id,
                before.map(Rule::sectors)
                        .filter(known -> known.contains(sector))
                        .orElse(Set.of(sector)),
                rule.strip(),
                sureness,
                source.strip(),
                checkedOn,
                before.flatMap(Rule::validFrom),
                before.flatMap(Rule::validUntil),
                before.map(Rule::regions).orElse(Set.of()),
                Optional.of(nextBody.strip()).filter(body -> !body.isEmpty()),
                clocks(before.map(Rule::clocks).orElse(List.of()), time),
                before.map(Rule::sides).orElse(List.of()),
                before.map(Rule::note).orElse(""),
                true);
    }

    /** The form has the first; the others go on as they were. */
    private List<Clock> clocks(List<Clock> before, Optional<Time> time) {
        Stream<Clock> first = time.map(told -> clock(before.stream().findFirst(), told)).stream();
        return Stream.concat(first, before.stream().skip(1)).toList();
    }

    private Clock clock(Optional<Clock> before, Time time) {
        Optional<Clock> same = before.filter(clock -> clock.startsOn() == time.from());
        return new Clock(
                before.filter(clock -> clock.whose() == time.whose())
                        .map(Clock::label)
                        .orElse(time.label()),
                time.whose(),
                new Span(time.number(), time.unit()),
                same.map(Clock::start).orElse(time.start()),
                time.from(),
                before.map(Clock::counting).orElse(Counting.DAY_AFTER),
                before.map(Clock::rolls).orElse(false),
                before.map(Clock::mustArrive).orElse(false),
                before.flatMap(Clock::then),
                before.map(Clock::opensNextBody).orElse(time.whose() == Whose.THEIRS && !nextBody.isBlank()),
                before.flatMap(Clock::validFrom),
                before.flatMap(Clock::validUntil),
                before.map(Clock::regions).orElse(Set.of()));
    }
}
