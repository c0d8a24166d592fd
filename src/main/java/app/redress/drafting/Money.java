package app.redress.drafting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * A sum of money.
 *
 * @param amount not negative; in whole units of the currency, such as pounds
 * @param currency what it is counted in
 * @param named whether it is written as the dollar of its country even at home, since somebody wrote it so
 */
public record Money(BigDecimal amount, Currency currency, boolean named) {
    private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$", "CAD", "$", "AUD", "$");
    /** ISO 4217: no currency. */
    private static final Currency UNKNOWN = Currency.getInstance("XXX");

    /** Written before a dollar that is not the writer's own. */
    private static final Map<String, String> FOREIGN = Map.of("USD", "US", "CAD", "CA", "AUD", "A");

    /** What {@code $} means in a country; elsewhere it is the US one. */
    private static final Map<String, String> DOLLARS = Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD");

    /** @throws IllegalArgumentException when {@code amount} is negative */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a sum in a letter is not negative");
        }
    }

    public Money(BigDecimal amount, Currency currency) {
        this(amount, currency, false);
    }

    /** A bare number, while nobody knows whose money it is. */
    static Money unnamed(BigDecimal amount) {
        return new Money(amount, UNKNOWN);
    }

    /** Whether nobody knows yet whose money it is. */
    public boolean isUnnamed() {
        return currency.equals(UNKNOWN);
    }

    /** The same, written so that nobody takes its dollar for another. */
    public Money naming() {
        return new Money(amount, currency, true);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount), currency, named || other.named);
    }

    public boolean isSameCurrencyAs(Money other) {
        return currency.equals(other.currency);
    }

    /** Whether both are the same sum, however many noughts it is written with. */
    public boolean isSameAs(Money other) {
        return isSameCurrencyAs(other) && amount.compareTo(other.amount) == 0;
    }

    /** Whether its dollar is the one that {@code $} means in {@code country}. */
    boolean isAtHome(String country) {
        return currency.getCurrencyCode().equals(DOLLARS.getOrDefault(country, "USD"));
    }

    /**
     * What was written as a bare {@code $} before the writer's country was known, or while it was another one: the dollar
     * of {@code to}, where it has one. What was written without any currency becomes the money of {@code to}. A sum whose
     * dollar was named, and any other money, stays what it is.
     *
     * @param from the country it was written in, or blank
     * @param to the country of the writer
     */
    Money moved(String from, String to) {
        if (isUnnamed()) {
            return TypedMoney.homeCurrency(to)
                    .map(unit -> new Money(amount, unit))
                    .orElse(this);
        }
        boolean bare = !named && FOREIGN.containsKey(currency.getCurrencyCode()) && isAtHome(from);
        return bare && DOLLARS.containsKey(to) ? new Money(amount, Currency.getInstance(DOLLARS.get(to))) : this;
    }

    /**
     * As a letter writes it: {@code £1,249}, {@code €12.50}, {@code CHF 80}.
     *
     * @param country of the writer (ISO 3166-1 alpha-2): their own dollar is {@code $}, another is {@code A$}; what is
     *     written here is read as the same money by {@link TypedMoney}, so where there is no dollar, {@code $} is the US one
     */
    public String write(String country) {
        String code = currency.getCurrencyCode();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String number = new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(amount);
        String sign = SIGNS.get(code);
        if (isUnnamed()) {
            return number;
        }
        if (sign == null) {
            return code + " " + number;
        }
        boolean foreign = FOREIGN.containsKey(code) && (named || !isAtHome(country));
        return (foreign ? FOREIGN.get(code) : "") + sign + number;
    }
}
