package app.redress.review.checks;

import app.redress.text.TextRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sum of money with its currency.
 *
 * @param range where it stands
 */
record Amount(TextRange range, BigDecimal value) {
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:US|AU|NZ|CA|A|C)?\\$|£|€|\\b(?:GBP|USD|EUR|AUD|NZD|CAD)\\s?)\\s?(" + NUMBER + ")(?:k\\b)?"
                    + "|(?<![\\d.,])(" + NUMBER
                    + ")\\s?(?:€|£|(?:pounds?|euros?|dollars?|cents?|pence|GBP|USD|EUR|AUD|NZD|CAD)\\b)",
            Pattern.CASE_INSENSITIVE);

    static List<Amount> in(String text) {
        return AMOUNT.matcher(text).results().map(Amount::read).toList();
    }

    private static Amount read(MatchResult match) {
        String digits = match.group(1) == null ? match.group(2) : match.group(1);
        return new Amount(new TextRange(match.start(), match.end()), new BigDecimal(digits.replace(",", "")));
    }
}
