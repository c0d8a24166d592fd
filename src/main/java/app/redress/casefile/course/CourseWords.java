package app.redress.casefile.course;

import app.redress.casefile.CaseWords;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Clocks of a case in words. */
public final class CourseWords {
    /** Farther off, the number of days says nothing any more. */
    private static final int COUNTED_DAYS = 180;

    private static final Pattern ARRIVES = Pattern.compile("must have reached");

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

    /** The most pressing clock in one line: "Last day to reject the goods: 4 December, in 13 days". */
    public String oneLine(RunningClock clock) {
        return words.say("casefile.clock.line", clock.due().label(), when(clock, clock.on(today())));
    }

    private String when(RunningClock clock, RunningClock.State state) {
        String day = words.days().date(clock.day());
        return switch (state) {
            case CLOSING, RUNNING -> ahead(clock, day);
            case SETTLED -> settled(clock, day);
            default -> words.say("casefile.clock.past", day, ChronoUnit.DAYS.between(clock.day(), today()));
        };
    }

    /** A notice that must arrive is not in time for having been sent. */
    private String settled(RunningClock clock, String day) {
        LocalDate on = clock.settled().orElseThrow();
        if (clock.isYours() && ARRIVES.matcher(clock.due().label()).find()) {
            long sentOn = ChronoUnit.DAYS.between(clock.from().day(), on);
            long last = ChronoUnit.DAYS.between(clock.from().day(), clock.day());
            return words.say("casefile.clock.onItsWay", sentOn, last, day);
        }
        return words.say(
                clock.isYours() ? "casefile.clock.used" : "casefile.clock.met",
                words.days().date(on),
                day);
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
