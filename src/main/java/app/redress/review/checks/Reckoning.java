package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a sum comes out of the others in a letter. */
final class Reckoning {
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(12);

    private Reckoning() {}

    /** "68 euros, 19 of it for the berth": the currency is said once. */
    static boolean isToldBare(Evidence letter, BigDecimal asked) {
        Pattern bare = Pattern.compile("(?<![\\d.,])" + Pattern.quote(asked.toPlainString())
                + "(?:[.,]00)?(?= (?:of (?:it|which|that|this|them)|for (?:the|my|our|each)|each|apiece)(?![\\p{L}]))");
        return bare.matcher(letter.ownProse()).find();
    }

    /** By adding up, taking away or counting. */
    static boolean isReckoned(BigDecimal asked, List<BigDecimal> known) {
        BigDecimal total = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked.compareTo(total) == 0
                || known.stream()
                        .anyMatch(sum -> isMultiple(asked, sum)
                                || known.stream()
                                        .anyMatch(other -> asked.compareTo(sum.subtract(other)) == 0
                                                || asked.compareTo(sum.add(other)) == 0));
    }

    /** Four days of six: so many parts of a sum told elsewhere. */
    static boolean isShare(BigDecimal asked, BigDecimal sum) {
        return IntStream.rangeClosed(2, MOST_PIECES.intValue())
                .mapToObj(BigDecimal::valueOf)
                .anyMatch(parts -> asked.compareTo(sum) < 0
                        && sum.signum() > 0
                        && asked.multiply(parts).remainder(sum).signum() == 0);
    }

    private static boolean isMultiple(BigDecimal asked, BigDecimal sum) {
        return sum.signum() > 0
                && asked.remainder(sum).signum() == 0
                && asked.divideToIntegralValue(sum).compareTo(MOST_PIECES) <= 0;
    }
}
