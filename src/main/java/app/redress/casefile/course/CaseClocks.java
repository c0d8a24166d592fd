package app.redress.casefile.course;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Milestone;
import app.redress.casefile.reply.ReplyKind;
import app.redress.rulebook.Clock;
import app.redress.rulebook.Clock.StartEvent;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.DueDates;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the clocks of the rules that fit a case on the case's own days. */
public final class CaseClocks {
    /** A clock for a special case, told by its label, stands back behind the rule's plain one. */
    private static final Pattern SPECIAL = Pattern.compile(", if | about |\\bfor a |\\burgent\\b");

    /** Some clocks begin only when a body passes the complaint on, a day that the company alone knows. */
    private static final Pattern PASSED_ON =
            Pattern.compile("pass(?:es|ed)|accepts the complaint|are served|get notice");

    private static final Pattern DELIVERY = Pattern.compile("must be delivered");

    private static final Set<StartEvent> BAG = Set.of(StartEvent.DELIVERY, StartEvent.FINAL_ANSWER);

    private static final Set<StartEvent> AFTER_COMPLAINING = Set.of(
            StartEvent.FINAL_ANSWER,
            StartEvent.COURT_CLAIM,
            StartEvent.LETTER_BEFORE_CLAIM,
            StartEvent.ACKNOWLEDGEMENT);

    private static final Set<StartEvent> ANSWERED = Set.of(
            StartEvent.COMPLAINT,
            StartEvent.COMPLAINT_RAISED,
            StartEvent.COMPLAINT_RECEIVED,
            StartEvent.ACKNOWLEDGEMENT);

    private final FittingRules rules;
    private final DueDates dates;

    public CaseClocks(FittingRules rules, DueDates dates) {
        this.rules = rules;
        this.dates = dates;
    }

    FittingRules rules() {
        return rules;
    }

    /** All whose first day is known, the most pressing on {@code today} first; a right that two rules give stands once. */
    public List<RunningClock> of(CaseMatter matter, LocalDate today) {
        StartDays starts = new StartDays(matter);
        Set<String> rights = new HashSet<>();
        return rules.of(matter).stream()
                .flatMap(rule -> of(rule, matter, starts))
                .filter(clock -> !clock.isYours() || rights.add(clock.due().label() + " " + clock.day()))
                .sorted(Comparator.comparing((RunningClock clock) -> clock.on(today))
                        .thenComparing(RunningClock::day))
                .toList();
    }

    /** The person's own times that wait for a day: for their final answer, or for a bag whose coming was not told. */
    List<UnstartedClock> unstarted(CaseMatter matter) {
        StartDays starts = new StartDays(matter);
        Set<StartEvent> awaited = FittingRules.isAboutBaggage(matter) ? BAG : Set.of(StartEvent.FINAL_ANSWER);
        return rules.of(matter).stream()
                .flatMap(rule -> rule.clocks().stream()
                        .filter(clock -> clock.whose() == Clock.Whose.YOU && awaited.contains(clock.startsOn()))
                        .filter(clock -> !PASSED_ON.matcher(clock.start()).find()
                                && !SPECIAL.matcher(clock.label()).find())
                        .filter(clock -> start(rule, clock, matter, starts).isEmpty())
                        .map(clock -> new UnstartedClock(rule, clock)))
                .toList();
    }

    private Stream<RunningClock> of(Rule rule, CaseMatter matter, StartDays starts) {
        boolean holding = matter.last(ReplyKind.HOLDING).isPresent();
        Set<String> taken = new HashSet<>();
        return rule.clocks().stream()
                .filter(clock -> !PASSED_ON.matcher(clock.start()).find())
                .filter(clock -> rules.concerns(rule, clock, matter))
                .filter(clock -> matter.isStillToCome()
                        || !DELIVERY.matcher(clock.label()).find())
                .flatMap(clock -> start(rule, clock, matter, starts).stream()
                        .flatMap(from -> due(rule, clock, matter, from).map(due -> running(rule, due, from, matter))))
                .filter(running -> {
                    Clock clock = running.due().clock();
                    boolean first = taken.add(clock.whose() + " " + clock.startsOn());
                    boolean held = holding && clock.label().contains("holding reply");
                    return first || held || !SPECIAL.matcher(clock.label()).find();
                });
    }

    private static RunningClock running(Rule rule, DueDate due, CountedFrom from, CaseMatter matter) {
        Optional<LocalDate> settled = settled(due, from, matter);
        boolean answered = matter.replies().stream()
                .anyMatch(reply -> settled.filter(reply.on()::isBefore).isEmpty());
        Optional<LocalDate> overtaken = new StageTwo(matter).overtakes(rule);
        RunningClock known = new RunningClock(rule, due, from, settled, false, overtaken);
        boolean underWay = known.isForArrival() && settled.isPresent() && !answered;
        return new RunningClock(rule, due, from, settled, underWay, overtaken);
    }

    private Optional<CountedFrom> start(Rule rule, Clock clock, CaseMatter matter, StartDays starts) {
        Function<StartEvent, Optional<CountedFrom>> days =
                StageTwo.concerns(clock) ? new StageTwo(matter)::of : starts::of;
        Stream<CountedFrom> known = days.apply(clock.startsOn()).stream();
        return Stream.concat(known, lastDayToAcknowledge(rule, clock, matter, days))
                .min(Comparator.comparing(CountedFrom::day));
    }

    /** Who does not acknowledge in time gains none by it: the answer is counted from the day it was due at the latest. */
    private Stream<CountedFrom> lastDayToAcknowledge(
            Rule rule, Clock clock, CaseMatter matter, Function<StartEvent, Optional<CountedFrom>> days) {
        if (clock.startsOn() != StartEvent.ACKNOWLEDGEMENT) {
            return Stream.empty();
        }
        return rule.clocks().stream()
                .filter(other -> acknowledges(other) && other.startsOn() != StartEvent.ACKNOWLEDGEMENT)
                .filter(other -> StageTwo.concerns(other) == StageTwo.concerns(clock))
                .flatMap(other -> days.apply(other.startsOn()).stream().flatMap(from -> due(rule, other, matter, from)))
                .map(due -> CountedFrom.on(due.day()))
                .limit(1);
    }

    private Stream<DueDate> due(Rule rule, Clock clock, CaseMatter matter, CountedFrom from) {
        return dates.in(matter.complaint().variant()).of(rule, matter.region(), from).stream()
                .filter(due -> due.clock().equals(clock));
    }

    private static Optional<LocalDate> settled(DueDate due, CountedFrom from, CaseMatter matter) {
        Clock clock = due.clock();
        return (clock.whose() == Clock.Whose.YOU ? used(clock, from, matter) : met(clock, matter))
                .filter(day -> !day.isAfter(due.day()));
    }

    /**
     * Notice is given by the first letter since the right began, the way to a body is taken by the letter to it; a court
     * is never asked here.
     */
    private static Optional<LocalDate> used(Clock clock, CountedFrom from, CaseMatter matter) {
        if (clock.startsOn() == StartEvent.FINAL_ANSWER) {
            Stream<LocalDate> letters = matter.letters().stream()
                    .filter(sent -> !matter.lettersToCompany().contains(sent))
                    .map(CaseEntry::on);
            Stream<LocalDate> otherwise = matter.entries(Milestone.class).stream()
                    .filter(milestone -> milestone.kind() == Milestone.Kind.ESCALATION)
                    .map(CaseEntry::on);
            return Stream.concat(letters, otherwise).min(LocalDate::compareTo);
        }
        boolean notice =
                !AFTER_COMPLAINING.contains(clock.startsOn()) && !isForCourt(clock) && !isForAnotherBank(clock, matter);
        return matter.lettersToCompany().stream()
                .filter(sent -> notice)
                .map(CaseEntry::on)
                .filter(day -> !day.isBefore(from.day()))
                .findFirst();
    }

    /** A letter to the shop asks no bank for anything. */
    private static boolean isForAnotherBank(Clock clock, CaseMatter matter) {
        return clock.label().contains("chargeback") && !matter.isAgainstBank();
    }

    private static boolean isForCourt(Clock clock) {
        return clock.span().unit() == Span.Unit.YEARS
                || clock.label().contains("court")
                || clock.label().contains("ombudsman")
                || clock.label().contains("Ombudsman");
    }

    /** Any reply acknowledges; only one that ends the wait answers. What was to be delivered or paid, nobody has said. */
    private static Optional<LocalDate> met(Clock clock, CaseMatter matter) {
        boolean acknowledges = acknowledges(clock);
        boolean answers = ANSWERED.contains(clock.startsOn()) && !clock.label().contains("refund");
        StageTwo stage = new StageTwo(matter);
        boolean second = StageTwo.concerns(clock);
        Stream<LocalDate> told =
                acknowledges && !second ? new ComplaintDays(matter).acknowledged().stream() : Stream.empty();
        Stream<LocalDate> replied = (second ? stage.replies() : stage.repliesBefore())
                .stream()
                        .filter(reply -> acknowledges || (answers && reply.isAnswer()))
                        .map(ReplyReceived::on);
        return Stream.concat(told, replied).findFirst();
    }

    private static boolean acknowledges(Clock clock) {
        return clock.label().contains("acknowledge") || clock.label().contains("update");
    }
}
