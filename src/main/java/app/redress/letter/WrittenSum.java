package app.redress.letter;

import app.redress.text.TextRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sum of money as somebody wrote it: {@code £1,249.50}, {@code 89,00 €}, {@code EUR 45}, {@code $45 USD},
 * {@code 45 quid}, {@code six hundred and forty-nine pounds}, {@code eight grand}.
 *
 * @param range where it stands in the text, in UTF-16 units
 * @param value in whole units of the currency: 50p is 0.5
 * @param currency a sign ({@code £}, {@code €}, {@code $}, {@code A$}) or a code of ISO 4217, in capitals; blank where
 *     only the money of the place can be meant ("eight grand", "30 cents")
 */
public record WrittenSum(TextRange range, BigDecimal value, String currency) {
    private static final String GAP = "[ \\u00A0\\u202F]?";
    private static final String NUMBER =
            "\\d{1,3}(?:[,.' \\u00A0\\u202F]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?:[.,]\\d{1,2}(?!\\d))?";
    private static final String CODE =
            "(?:(?i:GBP|EUR|USD|CAD|CDN|AUD|NZD)|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|JPY|INR|ZAR|SGD|HKD"
                    + "|THB|AED|MXN|BGN|ISK|MAD|TND|EGP|KRW|CNY|MYR|IDR|PHP|BRL)";
    /** IDR26-01927 is the number of a case. */
    private static final String NO_REFERENCE = "(?!\\d+-\\d{3})";

    private static final String SIGN = "(?:(?i:US|AU|NZ|CA|A|C)|(?:US|AU|NZ|CA)[ \\u00A0]|" + CODE
            + "[ \\u00A0])?\\$|£|€|" + CODE + "(?:" + GAP + "[£€$])?" + NO_REFERENCE + "|(?i:euros?)";
    private static final String WORD =
            "(?i:pounds?(?: sterling)?|quid|euros?|dollars?|bucks|pence|cents?|grand|(?<=\\d)p(?!\\.?m))(?![\\p{L}\\d])";

    /** Six pounds of flour, and a man forty pounds overweight. */
    private static final String NO_WEIGHT =
            "(?!(?i: (?:of (?!mine|my|our|debt|damage|credit|fees)|overweight|heavier|lighter|in weight)))";

    private static final Pattern SUM = Pattern.compile("(?<![\\p{L}\\d.,])(?:"
            + "(" + SIGN + ")" + GAP + "(" + NUMBER + ")(?:" + GAP + "((?i:k|m|grand|thousand|million))(?!\\p{L}))?(?:"
            + GAP + "(" + CODE + ")(?!\\p{L}))?"
            + "|(" + NUMBER + ")(?:" + GAP + "((?i:k|thousand|million))(?!\\p{L}))?" + GAP + "([£€$](?!\\d)|" + CODE
            + "(?!\\p{L})|" + WORD + ")" + NO_WEIGHT
            + "|((?i:" + SpokenNumber.WORDS + "))[ -](" + WORD + ")" + NO_WEIGHT + ")");

    private static final int SIGN_BEFORE = 1;
    private static final int NUMBER_AFTER = 2;
    private static final int TIMES_AFTER = 3;
    private static final int CODE_AFTER = 4;
    private static final int NUMBER_BEFORE = 5;
    private static final int TIMES_BEFORE = 6;
    private static final int UNIT_AFTER = 7;
    private static final int SPOKEN = 8;
    private static final int UNIT_SPOKEN = 9;

    private static final Map<String, String> UNITS = Map.of(
            "pound",
            "£",
            "pounds",
            "£",
            "pounds sterling",
            "£",
            "quid",
            "£",
            "pence",
            "£",
            "p",
            "£",
            "euro",
            "€",
            "euros",
            "€");
    private static final List<String> DOLLARS = List.of("dollar", "dollars", "bucks");
    private static final List<String> HUNDREDTHS = List.of("pence", "p", "cent", "cents");
    private static final Map<String, Integer> TIMES =
            Map.of("k", 1000, "m", 1_000_000, "grand", 1000, "thousand", 1000, "million", 1_000_000);
    private static final int HUNDREDTH_PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All sums in {@code text}, in order. */
    public static List<WrittenSum> in(String text) {
        return SUM.matcher(text).results().map(WrittenSum::read).toList();
    }

    /** The sum that {@code text} consists of. */
    public static Optional<WrittenSum> of(String text) {
        String words = text.strip();
        return in(words).stream()
                .filter(sum -> sum.range().start() == 0 && sum.range().end() == words.length())
                .findFirst();
    }

    /** How much it is, without a sign and commas: {@code 1250}, {@code 49.50}. */
    public String figures() {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return value.setScale(whole ? 0 : HUNDREDTH_PLACES, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static WrittenSum read(MatchResult sum) {
        TextRange range = new TextRange(sum.start(), sum.end());
        if (sum.group(SIGN_BEFORE) != null) {
            String code = sum.group(CODE_AFTER) == null ? sum.group(SIGN_BEFORE) : sum.group(CODE_AFTER);
            return new WrittenSum(
                    range, number(sum.group(NUMBER_AFTER)).multiply(times(sum.group(TIMES_AFTER))), sign(code));
        }
        boolean spoken = sum.group(SPOKEN) != null;
        String unit = sum.group(spoken ? UNIT_SPOKEN : UNIT_AFTER).toLowerCase(Locale.ROOT);
        BigDecimal number = spoken
                ? BigDecimal.valueOf(SpokenNumber.value(sum.group(SPOKEN)))
                : number(sum.group(NUMBER_BEFORE)).multiply(times(sum.group(TIMES_BEFORE)));
        BigDecimal value = HUNDREDTHS.contains(unit) ? number.divide(HUNDRED) : number.multiply(times(unit));
        return new WrittenSum(range, value, currency(unit));
    }

    private static BigDecimal times(String word) {
        return BigDecimal.valueOf(word == null ? 1 : TIMES.getOrDefault(word.toLowerCase(Locale.ROOT), 1));
    }

    private static String currency(String unit) {
        if (unit.startsWith("cent") || unit.equals("grand")) {
            return "";
        }
        return DOLLARS.contains(unit) ? "$" : sign(UNITS.getOrDefault(unit, unit));
    }

    /** "CAD $45" and "CDN" are Canadian dollars, "EURO" and "Euros" are euros. */
    private static String sign(String written) {
        String code = written.toUpperCase(Locale.ROOT).replaceFirst("(?<=[A-Z]{3})[ \\u00A0\\u202F]?[£€$]$", "");
        return code.equals("CDN") ? "CAD" : code.matches("EUROS?") ? "€" : code;
    }

    /** As people in any of our countries write one: {@code 1,249.50}, {@code 1.249,50}, {@code 1 249}, {@code 89,00}. */
    private static BigDecimal number(String written) {
        String decimals = written.replaceFirst("^.*[.,](?=\\d{1,2}$)", ".");
        boolean whole = decimals.equals(written);
        String units = whole ? written : written.substring(0, written.length() - decimals.length());
        return new BigDecimal(units.replaceAll("\\D", "") + (whole ? "" : decimals));
    }
}
