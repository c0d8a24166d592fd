package app.redress.rulebook;

/**
 * A length of time.
 *
 * @param number at least 1
 */
public record Span(int number, Unit unit) {
    /** What is counted. Names are bundle keys: {@code rulebook.span.WEEKS}. */
    public enum Unit {
        CALENDAR_DAYS,
        /** Monday to Friday, public holidays left out. */
        WORKING_DAYS,
        /** Monday to Saturday, public holidays left out. */
        WORKING_DAYS_AND_SATURDAYS,
        /** Of seven days. */
        WEEKS,
        /** To the same number in the last month, or its last day. */
        MONTHS,
        YEARS;

        boolean isWorkingDays() {
            return this == WORKING_DAYS || this == WORKING_DAYS_AND_SATURDAYS;
        }
    }
}
