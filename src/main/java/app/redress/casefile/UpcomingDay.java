package app.redress.casefile;

import java.time.LocalDate;

/**
 * A last day that is ahead in a case.
 *
 * @param label what it is the last day of, in words
 */
public record UpcomingDay(LocalDate day, String label) {}
