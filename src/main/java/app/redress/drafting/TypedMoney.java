package app.redress.drafting;

import app.redress.letter.WrittenSum;
import app.redress.text.TextRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a sum as people write it ({@link WrittenSum}), in whatever currency there is. */
public final class TypedMoney {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,2})?)";
    /** Any code at all, where nothing else is typed. */
    private static final Pattern WITH_CODE =
            Pattern.compile("([A-Za-z]{3})\\s?" + NUMBER + "|" + NUMBER + "\\s?([A-Za-z]{3})");

    private static final Pattern BARE = Pattern.compile(NUMBER);
    private static final Map<String, String> SIGNS = Map.of(
            "£", "GBP", "€", "EUR", "US$", "USD", "AU$", "AUD", "A$", "AUD", "CA$", "CAD", "C$", "CAD", "NZ$", "NZD");
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD");

    private static final Set<String> DOLLAR_CODES = Set.of("USD", "CAD", "AUD");

    private TypedMoney() {}

    /**
     * The sum that {@code text} consists of; empty when it is none.
     *
     * @param country of the writer, ISO 3166-1 alpha-2: a bare dollar is theirs
     */
    public static Optional<Money> parse(String text, String country) {
        Matcher coded = WITH_CODE.matcher(text.strip());
        Optional<Money> sum = WrittenSum.of(text).flatMap(written -> currency(written.currency(), country)
                .map(unit -> new Money(written.value(), unit))
                .map(money -> names(written.currency(), money, country) ? money.naming() : money));
        return sum.isPresent() || !coded.matches() ? sum : read(coded, country);
    }

    /** "CA$210" of somebody in Canada; elsewhere it is written so in any case. */
    private static boolean names(String sign, Money money, String country) {
        return sign.length() > 1
                && DOLLAR_CODES.contains(money.currency().getCurrencyCode())
                && money.isAtHome(country);
    }

    /**
     * The sum that a bare number is in the money of {@code country}; empty when it is no number, while no country is
     * known, or when it has no money of its own.
     */
    static Optional<Money> atHome(String text, String country) {
        String number = text.strip();
        return isBare(text)
                ? homeCurrency(country).map(unit -> new Money(new BigDecimal(number.replace(",", "")), unit))
                : Optional.empty();
    }

    /** The sum that a bare number is while nobody knows whose money it is; empty when it is no number. */
    static Optional<Money> unnamed(String text) {
        return isBare(text)
                ? Optional.of(Money.unnamed(new BigDecimal(text.strip().replace(",", ""))))
                : Optional.empty();
    }

    private static boolean isBare(String text) {
        return BARE.matcher(text.strip()).matches();
    }

    static Optional<Currency> homeCurrency(String country) {
        return Stream.of(Locale.getISOCountries())
                .filter(country::equals)
                .findFirst()
                .flatMap(known -> Optional.ofNullable(Currency.getInstance(new Locale("", known))));
    }

    /** Where in {@code text} sums stand, in their order. */
    public static List<TextRange> all(String text) {
        return WrittenSum.in(text).stream().map(WrittenSum::range).toList();
    }

    /** Where in {@code text} the first sum stands. */
    static Optional<TextRange> find(String text) {
        return all(text).stream().findFirst();
    }

    private static Optional<Money> read(Matcher sum, String country) {
        boolean before = sum.group(1) != null;
        String digits = sum.group(before ? 2 : 3).replace(",", "");
        return currency(sum.group(before ? 1 : 4), country).map(unit -> new Money(new BigDecimal(digits), unit));
    }

    private static Optional<Currency> currency(String written, String country) {
        String sign = written.toUpperCase(Locale.ROOT);
        if (sign.isEmpty()) {
            return homeCurrency(country);
        }
        String code = sign.equals("$") ? DOLLARS.getOrDefault(country, "USD") : SIGNS.getOrDefault(sign, sign);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }
}
