package app.redress.casefile.course;

import app.redress.casefile.CaseWords;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clocks of a case in words. */
public final class CourseWords {
    /** Farther off, the number of days says nothing any more. */
    private static final int COUNTED_DAYS = 180;

    private final CaseWords words;

    public CourseWords(CaseWords words) {
        this.words = words;
    }

    /**
     * A clock, told.
     *
     * @param title what its last day is
     * @param when the day, and how far off it is
     * @param next who may be asked from when, or blank
     * @param rule what the rule says, in its own words
     * @param how how it was counted
     * @param source where the rule stands, how surely, and when it was checked
     */
    public record Line(
            RunningClock.State state, String title, String when, String next, String rule, String how, String source) {}

    /** All times of a case: those that run, the most pressing first, then those that wait for a day. */
    public List<Line> of(CaseCourse course) {
        return Stream.concat(
                        course.clocks().stream().map(this::of),
                        course.unstarted().stream().map(this::of))
                .toList();
    }

    public Line of(RunningClock clock) {
        RunningClock.State state = clock.on(today());
        return new Line(
                state,
                clock.due().label(),
                when(clock, state),
                next(clock, state),
                clock.rule().rule(),
                how(clock),
                source(clock.rule()));
    }

    /** A time that has not begun: what it is for, how long it will be and from when. */
    public Line of(UnstartedClock clock) {
        return new Line(
                RunningClock.State.RUNNING,
                clock.clock().label(),
                Capital.of(length(clock)),
                "",
                clock.rule().rule(),
                words.say("casefile.clock.unstarted.how", clock.clock().start()),
                source(clock.rule()));
    }

    /** "once they have given their final answer: 12 months". */
    String length(UnstartedClock clock) {
        return clock.isAfterTheirAnswer()
                ? words.say("casefile.clock.afterTheirAnswer", span(clock))
                : words.say(
                        "casefile.clock.unstarted", span(clock), clock.clock().start());
    }

    private String span(UnstartedClock clock) {
        Span span = clock.clock().span();
        return words.say("rulebook.span." + span.unit(), span.number());
    }

    /**
     * "Overdue: their stage 1 answer. Its last day was 10 November, 12 days ago.", with who may be asked outside and for how long; until
     * when they have, while their time runs; else blank.
     */
    public String standing(CaseCourse course) {
        Optional<String> late = course.overdue().map(this::late);
        Optional<String> waiting = waiting(course.matter());
        Optional<String> early =
                course.matter().complaint().draft().flatMap(draft -> early(course, draft.subject(), draft.body()));
        Optional<String> outside = course.body()
                .filter(body -> late.isPresent())
                .flatMap(body ->
                        course.outsideTime().map(time -> words.say("casefile.clock.outside", body.name(), span(time))));
        return Stream.of(late, outside, waiting, early)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** That the second stage is asked for while the first has time left: they may turn it down for that. */
    Optional<String> early(CaseCourse course, String subject, String body) {
        return course.stageOneAwaited()
                .filter(clock -> StageTwo.isAskedForIn(subject, body))
                .map(clock -> words.say(
                        "casefile.clock.early",
                        words.days().date(clock.day()),
                        words.days().ahead(clock.day())));
    }

    /** That they still have time, when the last letter has left and they do; whoever writes again should know. */
    Optional<String> waiting(CaseMatter matter) {
        return matter.complaint()
                .awaitedBy()
                .filter(day -> !day.isBefore(today()))
                .flatMap(day -> matter.complaint()
                        .lastSent()
                        .map(sent -> words.say(
                                "casefile.clock.waiting",
                                words.days().date(day),
                                words.days().date(sent.on()))));
    }

    private String late(RunningClock clock) {
        return words.say(
                "casefile.clock.late",
                words.days().date(clock.day()),
                ChronoUnit.DAYS.between(clock.day(), today()),
                words.deadlines().duty(clock.due().label()));
    }

    /** The most pressing clock in one line: "Last day to reject the goods: 4 December, in 13 days". */
    public String oneLine(RunningClock clock) {
        return words.say("casefile.clock.line", clock.due().label(), when(clock, clock.on(today())));
    }

    private String when(RunningClock clock, RunningClock.State state) {
        String day = words.days().date(clock.day());
        if (clock.isToArrive(today())) {
            return safely(settled(clock, day), clock);
        }
        return switch (state) {
            case CLOSING, RUNNING -> safely(ahead(clock, day), clock);
            case SETTLED -> settled(clock, day);
            case OVERTAKEN -> overtaken(clock, day);
            default -> words.say("casefile.clock.past", day, ChronoUnit.DAYS.between(clock.day(), today()));
        };
    }

    private String overtaken(RunningClock clock, String day) {
        return words.say(
                "casefile.clock.overtaken",
                day,
                clock.overtaken().map(words.days()::date).orElseThrow());
    }

    /** A notice that must arrive is not in time for having been sent. */
    private String settled(RunningClock clock, String day) {
        LocalDate on = clock.settled().orElseThrow();
        if (clock.underWay()) {
            long sentOn = ChronoUnit.DAYS.between(clock.from().day(), on);
            long last = ChronoUnit.DAYS.between(clock.from().day(), clock.day());
            return words.say("casefile.clock.onItsWay", sentOn, last, day);
        }
        return words.say(
                clock.isYours() ? "casefile.clock.used" : "casefile.clock.met",
                words.days().date(on),
                day);
    }

    /** On a Sunday nobody takes in what must arrive. */
    private String safely(String when, RunningClock clock) {
        LocalDate safe = clock.due().safeDay();
        return clock.isForArrival() && safe.isBefore(clock.day())
                ? words.say("casefile.clock.safe", when, words.days().weekday(safe))
                : when;
    }

    private String ahead(RunningClock clock, String day) {
        boolean near = ChronoUnit.DAYS.between(today(), clock.day()) <= COUNTED_DAYS;
        return near ? words.say("casefile.clock.ahead", day, words.days().ahead(clock.day())) : day;
    }

    private String next(RunningClock clock, RunningClock.State state) {
        Optional<LocalDate> from = clock.due().nextBodyFrom().filter(day -> state != RunningClock.State.SETTLED);
        return from.flatMap(day -> clock.rule()
                        .nextBody()
                        .map(body ->
                                words.say("casefile.clock.next", words.days().date(day), body)))
                .orElse("");
    }

    private String how(RunningClock clock) {
        return words.say(
                "casefile.clock.how",
                clock.due().clock().start(),
                words.days().fullDate(clock.from().startOf(clock.due().clock())),
                clock.due().arithmetic());
    }

    /** Where a rule stands, how surely, and when it was checked. */
    String source(Rule rule) {
        return words.say(
                "casefile.clock.source",
                rule.id(),
                words.words().getString("rulebook.sureness." + rule.sureness()),
                rule.source(),
                words.days().fullDate(rule.checkedOn()));
    }

    private LocalDate today() {
        return words.days().today();
    }
}
