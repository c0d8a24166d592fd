package app.redress.review.checks;

import app.redress.letter.WrittenSum;
import app.redress.text.TextRange;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sum of money with its currency.
 *
 * @param range where it stands
 */
record Amount(TextRange range, BigDecimal value) {
    static List<Amount> in(String text) {
        return WrittenSum.in(text).stream()
                .map(sum -> new Amount(sum.range(), sum.value()))
                .toList();
    }
}
