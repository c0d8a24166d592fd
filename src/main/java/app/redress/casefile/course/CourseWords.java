package app.redress.casefile.course;

import app.redress.casefile.CaseWords;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
     * @param how how it was counted
     * @param source where the rule stands, how surely, and when it was checked
     */
    public record Line(RunningClock.State state, String title, String when, String next, String how, String source) {}

    public Line of(RunningClock clock) {
        RunningClock.State state = clock.on(today());
        return new Line(
                state, clock.due().label(), when(clock, state), next(clock, state), how(clock), source(clock.rule()));
    }

    /** The most pressing clock in one line: "Last day to reject the goods: 4 December, in 13 days". */
    public String oneLine(RunningClock clock) {
        return words.say("casefile.clock.line", clock.due().label(), when(clock, clock.on(today())));
    }

    private String when(RunningClock clock, RunningClock.State state) {
        String day = words.days().date(clock.day());
        return switch (state) {
            case CLOSING, RUNNING -> ahead(clock, day);
            case SETTLED ->
                words.say(
                        clock.isYours() ? "casefile.clock.used" : "casefile.clock.met",
                        clock.settled().map(words.days()::date).orElse(""),
                        day);
            default -> words.say("casefile.clock.past", day, ChronoUnit.DAYS.between(clock.day(), today()));
        };
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
                words.days().fullDate(clock.from().day()),
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
