package app.redress.rulebook.flight;

import java.util.OptionalInt;

/**
 * What the rules give one passenger. Information, never a promise.
 *
 * @param kilometres by the great circle route, to the nearest whole one
 * @param amount in whole units of the currency, 0 for nothing; empty when it depends on what is not known
 * @param currency ISO 4217
 * @param arithmetic how it was worked out, in words
 * @param dependsOn what would have to be known, or what the amount hangs on; blank when it hangs on nothing
 */
public record Compensation(long kilometres, OptionalInt amount, String currency, String arithmetic, String dependsOn) {}
