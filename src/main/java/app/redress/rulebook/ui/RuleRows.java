package app.redress.rulebook.ui;

import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Rule;
import app.redress.rulebook.RulebookAge;
import app.redress.rulebook.Sureness;
import app.redress.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rules and their days into words. */
final class RuleRows {
    private static final Set<StartEvent> COMPLAINTS =
            Set.of(StartEvent.COMPLAINT, StartEvent.COMPLAINT_RAISED, StartEvent.COMPLAINT_RECEIVED);

    /** What somebody does after it has happened. */
    private static final Set<StartEvent> STEPS = Set.of(
            StartEvent.COMPLAINT,
            StartEvent.COMPLAINT_RAISED,
            StartEvent.COMPLAINT_RECEIVED,
            StartEvent.ACKNOWLEDGEMENT,
            StartEvent.AGREEMENT,
            StartEvent.COURT_CLAIM,
            StartEvent.FINAL_ANSWER,
            StartEvent.GOODS_BACK,
            StartEvent.LETTER_BEFORE_CLAIM);

    private final DueDates dates;
    private final Words words;
    private final Clock clock;
    private final DateTimeFormatter day;

    RuleRows(DueDates dates, Words words, Clock clock) {
        this.dates = dates;
        this.words = words;
        this.clock = clock;
        day = DateTimeFormatter.ofPattern(words.getString("rulebook.due.date"), words.getLocale());
    }

    RuleRow row(Rule rule, Optional<String> region, Optional<CountedFrom> from) {
        Stream<String> sides = rule.sides().stream()
                .map(side -> words.say("rulebook.page.side", side.says(), side.source(), side.date()));
        Stream<String> notes = Stream.of(rule.note()).filter(note -> !note.isEmpty());
        return new RuleRow(
                rule,
                head(rule),
                rule.rule(),
                words.getString("rulebook.sureness." + rule.sureness()),
                rule.sureness() == Sureness.A,
                Stream.concat(sides, notes).toList(),
                words.say("rulebook.page.source", rule.source(), day.format(rule.checkedOn()), rule.id()),
                from.stream()
                        .flatMap(start -> dates.of(rule, region, start).stream().map(due -> due(rule, due, start)))
                        .toList());
    }

    String age(RulebookAge age) {
        return words.say("rulebook.age", age.months(), day.format(age.checkedOn()));
    }

    private String head(Rule rule) {
        String sectors = rule.sectors().stream()
                .sorted()
                .map(sector -> words.getString("rulebook.sector." + sector))
                .collect(Collectors.joining(", "));
        return rule.own() ? words.say("rulebook.page.head.own", sectors) : sectors;
    }

    /** What was asked for is when it happened: whoever counts from a step taken later has not said that it was taken. */
    private static boolean isExample(DueDate due, CountedFrom from) {
        StartEvent start = due.clock().startsOn();
        return STEPS.contains(start) && !(from.byPost() && COMPLAINTS.contains(start));
    }

    private String example(String standing, DueDate due, CountedFrom from) {
        String start = due.clock().start();
        return from.day().equals(LocalDate.now(clock))
                ? words.say("rulebook.page.example.today", standing, start)
                : words.say("rulebook.page.example", standing, day.format(from.day()), start);
    }

    private RuleRow.Due due(Rule rule, DueDate due, CountedFrom counted) {
        Optional<String> opening = due.nextBodyFrom().flatMap(from -> rule.nextBody()
                .map(body -> words.say("rulebook.nextBody.from", day.format(from), body)));
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), due.day());
        String standing = words.say(left < 0 ? "rulebook.page.gone" : "rulebook.page.left", Math.abs(left));
        return new RuleRow.Due(
                day.format(due.day()),
                due.label(),
                isExample(due, counted) ? example(standing, due, counted) : standing,
                left < 0,
                Stream.concat(
                                Stream.of(
                                        words.say(
                                                "rulebook.page.countedFrom",
                                                due.clock().start()),
                                        due.arithmetic()),
                                opening.stream())
                        .collect(Collectors.joining(" ")));
    }
}
