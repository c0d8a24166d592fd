package app.redress.drafting;

import app.redress.text.TextRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a sum as people write it, its currency before or behind: {@code £49.99}, {@code 1,249 EUR}, {@code $312.40}. */
public final class TypedMoney {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,2})?)";
    private static final String SIGN = "((?:US|AU|CA|NZ|A|C)?\\$|£|€|\\b[A-Z]{3}\\b)";
    private static final Pattern SUM =
            Pattern.compile(SIGN + "\\s?" + NUMBER + "|" + NUMBER + "\\s?" + SIGN, Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(NUMBER);
    private static final Map<String, String> SIGNS = Map.of(
            "£", "GBP", "€", "EUR", "US$", "USD", "AU$", "AUD", "A$", "AUD", "CA$", "CAD", "C$", "CAD", "NZ$", "NZD");
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD");

    private TypedMoney() {}

    /**
     * The sum that {@code text} consists of; empty when it is none.
     *
     * @param country of the writer, ISO 3166-1 alpha-2: a bare dollar is theirs
     */
    public static Optional<Money> parse(String text, String country) {
        Matcher sum = SUM.matcher(text.strip());
        return sum.matches() ? read(sum, country) : Optional.empty();
    }

    /**
     * The sum that a bare number is in the money of {@code country}, in pounds while none is known; empty when it is no
     * number, or the country has no money of its own.
     */
    static Optional<Money> atHome(String text, String country) {
        String number = text.strip();
        return BARE.matcher(number).matches()
                ? homeCurrency(country).map(unit -> new Money(new BigDecimal(number.replace(",", "")), unit))
                : Optional.empty();
    }

    private static Optional<Currency> homeCurrency(String country) {
        return Stream.of(Locale.getISOCountries())
                .filter((country.isBlank() ? "GB" : country)::equals)
                .findFirst()
                .flatMap(known -> Optional.ofNullable(Currency.getInstance(new Locale("", known))));
    }

    /** Where in {@code text} sums stand, in their order. */
    public static List<TextRange> all(String text) {
        return SUM.matcher(text)
                .results()
                .map(sum -> new TextRange(sum.start(), sum.end()))
                .toList();
    }

    /** Where in {@code text} the first sum stands. */
    static Optional<TextRange> find(String text) {
        Matcher sum = SUM.matcher(text);
        return sum.find() ? Optional.of(new TextRange(sum.start(), sum.end())) : Optional.empty();
    }

    private static Optional<Money> read(Matcher sum, String country) {
        boolean before = sum.group(1) != null;
        String digits = sum.group(before ? 2 : 3).replace(",", "");
        return currency(sum.group(before ? 1 : 4), country).map(unit -> new Money(new BigDecimal(digits), unit));
    }

    private static Optional<Currency> currency(String written, String country) {
        String sign = written.toUpperCase(Locale.ROOT);
        String code = sign.equals("$") ? DOLLARS.getOrDefault(country, "USD") : SIGNS.getOrDefault(sign, sign);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }
}
