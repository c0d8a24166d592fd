package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** K33: the ask is in proportion to the loss. */
final class FairAsk extends CatalogueCheck {
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final Pattern REASON = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:regulation|act|law|statut\\w*|section|compensation scheme|delay repay|charter"
                    + "|contract|guarantee|policy|per (?:day|week|month|night|person)"
                    + "|for each|times|made up of|total\\w*|sum of|plus|estimate|quot\\w+|invoice\\w*|both"
                    + "|altogether|together|payments|charges|which is|price|worth|value|months?|weeks?|nights?)(?![\\p{L}])");

    FairAsk() {
        super("K33", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Ask> money = letter.remedies().stream().filter(Ask::isForMoney).toList();
        BigDecimal asked =
                largest(money.stream().flatMap(ask -> ask.sums().stream()).toList());
        List<Amount> losses = letter.amounts().stream()
                .filter(amount -> money.stream().noneMatch(ask -> ask.asksFor(amount)))
                .toList();
        boolean reason =
                money.stream().anyMatch(ask -> REASON.matcher(ask.words()).find());
        BigDecimal lost = losses.stream().map(Amount::value).distinct().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fair = asked.signum() == 0 || lost.signum() == 0 || reason || asked.compareTo(lost.multiply(MOST)) <= 0;
        return Verdict.of(fair);
    }

    private static BigDecimal largest(List<Amount> amounts) {
        return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
