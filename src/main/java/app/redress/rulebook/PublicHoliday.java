package app.redress.rulebook;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param name in English
 * @param sure whether it is kept everywhere in the place; an unsure one is kept in a part of it, or by some
 */
public record PublicHoliday(LocalDate day, String name, boolean sure) {}
