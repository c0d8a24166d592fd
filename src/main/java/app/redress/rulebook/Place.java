package app.redress.rulebook;

import java.util.Optional;

/**
 * Where a clock runs.
 *
 * @param region as {@link PublicHolidays#regions} names it: {@code SCT}, {@code NSW}, in the EU a country; empty when it
 *     was not said
 */
public record Place(Jurisdiction jurisdiction, Optional<String> region) {}
