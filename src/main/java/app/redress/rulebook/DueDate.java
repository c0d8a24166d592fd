package app.redress.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day of a clock, to its end in local time.
 *
 * @param label what it is the last day of
 * @param safeDay the last working day up to it, by which what must arrive is sure to be taken in
 * @param arithmetic how it was counted, in words
 * @param nextBodyFrom the day from which the next body may be asked, where the clock opens its door
 */
public record DueDate(
        Clock clock,
        String label,
        LocalDate day,
        LocalDate safeDay,
        String arithmetic,
        Optional<LocalDate> nextBodyFrom) {}
