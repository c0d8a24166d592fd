package app.redress.rulebook;

import java.time.LocalDate;

/**
 * The day something happened.
 *
 * @param byPost whether it is the day a letter was posted; what counts from its arrival begins later
 */
public record CountedFrom(LocalDate day, boolean byPost) {
    /** How long a letter is taken to travel, as most do. */
    public static final int DAYS_IN_THE_POST = 2;

    /** How long one may travel: what must arrive in time is sent so long before. */
    public static final int MOST_DAYS_IN_THE_POST = 7;

    public static CountedFrom on(LocalDate day) {
        return new CountedFrom(day, false);
    }

    /** The day {@code clock} begins. */
    public LocalDate startOf(Clock clock) {
        boolean arrivesLater = byPost && clock.startsOn() == Clock.StartEvent.COMPLAINT_RECEIVED;
        return arrivesLater ? day.plusDays(DAYS_IN_THE_POST) : day;
    }
}
