package app.redress.casefile.course;

import app.redress.rulebook.Clock.Whose;
import app.redress.rulebook.CountedFrom;
import app.redress.rulebook.DueDate;
import app.redress.rulebook.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A clock of the rulebook that runs on a day of a case.
 *
 * @param from the day it is counted from
 * @param settled the day it was used or met in time; empty while it is open
 * @param underWay whether it was used by a letter that must arrive in time, and nothing says that it has
 * @param overtaken the day the complaint was taken to its next stage, where nobody waits for this any more
 */
public record RunningClock(
        Rule rule,
        DueDate due,
        CountedFrom from,
        Optional<LocalDate> settled,
        boolean underWay,
        Optional<LocalDate> overtaken) {
    /** A right that ends within so many days is about to close. */
    public static final int CLOSING_DAYS = 14;

    public LocalDate day() {
        return due.day();
    }

    /** Whether it is a right of the person, not a duty of the company. */
    public boolean isYours() {
        return due.clock().whose() == Whose.YOU;
    }

    /** Whether what was sent may still be on its way to them. */
    boolean isToArrive(LocalDate today) {
        return underWay && !day().isBefore(today);
    }

    /** Whether a notice that has only been sent is not in time. */
    boolean isForArrival() {
        return isYours() && due.clock().mustArrive();
    }

    /** How it stands on {@code today}. */
    public State on(LocalDate today) {
        if (settled.isPresent()) {
            return isToArrive(today) ? State.RUNNING : State.SETTLED;
        }
        if (overtaken.isPresent()) {
            return State.OVERTAKEN;
        }
        if (day().isBefore(today)) {
            return isYours() ? State.LAPSED : State.OVERDUE;
        }
        boolean near = ChronoUnit.DAYS.between(today, day()) <= CLOSING_DAYS;
        return isYours() && near ? State.CLOSING : State.RUNNING;
    }

    /** How a clock stands, the most pressing first. Names are bundle keys: {@code casefile.clock.CLOSING}. */
    public enum State {
        /** A right that is about to lapse. */
        CLOSING,
        /** They should have acted. */
        OVERDUE,
        RUNNING,
        /** A right whose last day is past. */
        LAPSED,
        /** Not met, and left behind: the complaint is at its next stage. */
        OVERTAKEN,
        /** Used, or met, in time. */
        SETTLED
    }
}
