package app.redress.drafting;

import app.redress.rulebook.flight.Compensation;
import app.redress.rulebook.flight.Regime;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the flight rules give for a flight that was told. Information, never a promise.
 *
 * @param regime whose rules
 * @param each what one passenger gets by them
 * @param people how many travelled; empty while nobody has said
 */
public record FlightClaim(Regime regime, Compensation each, OptionalInt people) {
    /** For all who travelled; empty when nothing is due or the sum hangs on what is not known. */
    public Optional<Money> total() {
        return Optional.of(each.amount().orElse(0))
                .filter(amount -> amount > 0)
                .map(amount -> new Money(
                        BigDecimal.valueOf((long) amount * people.orElse(1)), Currency.getInstance(each.currency())));
    }
}
