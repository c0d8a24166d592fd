package app.redress.review.checks;

import app.redress.rulebook.DueDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time in which a right can be used, that is running on the day of a letter.
 *
 * @param reason which right: {@code goods}, {@code bag} or {@code billing}
 * @param day how many days of it have gone
 * @param of how many there are
 * @param last its last day
 * @param safe the last working day up to it
 * @param mustArrive whether what is sent must have arrived by its last day
 */
public record OpenWindow(String reason, long day, long of, LocalDate last, LocalDate safe, boolean mustArrive) {
    private static final int NEAR_DAYS = 5;
    private static final int QUARTER = 4;

    /** In its last quarter it is about to close, and always in its last five days: day 45 of 60, day 2 of 7. */
    public boolean isNearItsEnd() {
        return left() <= Math.max(NEAR_DAYS, of / QUARTER);
    }

    static OpenWindow of(String reason, LocalDate start, LocalDate today, DueDate due) {
        return new OpenWindow(
                reason,
                ChronoUnit.DAYS.between(start, today),
                ChronoUnit.DAYS.between(start, due.day()),
                due.day(),
                due.safeDay(),
                due.clock().mustArrive());
    }

    public long left() {
        return of - day;
    }
}
