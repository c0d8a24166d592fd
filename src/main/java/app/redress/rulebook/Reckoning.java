package app.redress.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * How a clock was counted.
 *
 * @param from the day it was counted from
 * @param counted the end of the span, before it moved
 * @param end the last day
 * @param leftOut public holidays on working days that were passed over, in order
 */
record Reckoning(LocalDate from, LocalDate counted, LocalDate end, List<PublicHoliday> leftOut) {
    Reckoning {
        leftOut = List.copyOf(leftOut);
    }
}
