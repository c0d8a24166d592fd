package app.redress.drafting.json;

import app.redress.drafting.Money;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum as people write it, its currency before or behind: {@code £49.99}, {@code 1,249 EUR}, {@code $312.40}. Which
 * dollar is meant follows from the country.
 */
record MoneyText(
        @JsonProperty BigDecimal amount, @JsonProperty String currency) {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,2})?)";
    private static final String UNIT = "((?:US|AU|CA|NZ|A|C)?\\$|£|€|[A-Za-z]{3})";
    private static final Pattern BEFORE = Pattern.compile(UNIT + "\\s?" + NUMBER);
    private static final Pattern BEHIND = Pattern.compile(NUMBER + "\\s?" + UNIT);
    private static final Map<String, String> SIGNS = Map.of(
            "£", "GBP", "€", "EUR", "US$", "USD", "AU$", "AUD", "A$", "AUD", "CA$", "CAD", "C$", "CAD", "NZ$", "NZD");
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD");

    /** @throws IllegalArgumentException when it is not a sum with its currency */
    @JsonCreator
    static MoneyText of(String written) {
        String text = written.strip();
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new MoneyText(number(before.group(2)), unit(before.group(1)));
        }
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches()) {
            return new MoneyText(number(behind.group(1)), unit(behind.group(2)));
        }
        throw new IllegalArgumentException("not a sum of money");
    }

    @JsonCreator
    static MoneyText of(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
        if (amount == null || amount.signum() < 0 || currency == null) {
            throw new IllegalArgumentException("not a sum of money");
        }
        return new MoneyText(amount, unit(currency));
    }

    static MoneyText of(Money money) {
        return new MoneyText(money.amount(), money.currency().getCurrencyCode());
    }

    @JsonValue
    String written() {
        return amount.toPlainString() + " " + currency;
    }

    /** @param country where the writer lives, ISO 3166-1 alpha-2 */
    Money toMoney(String country) {
        String code = currency.equals("$") ? DOLLARS.getOrDefault(country, "USD") : currency;
        return new Money(amount, Currency.getInstance(code));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static String unit(String written) {
        String sign = written.strip().toUpperCase(Locale.ROOT);
        String code = SIGNS.getOrDefault(sign, sign);
        return code.equals("$") ? code : Currency.getInstance(code).getCurrencyCode();
    }
}
