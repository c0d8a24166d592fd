package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** K02: who asks for money says how much, in which currency, and how it is worked out. */
final class AmountOfMoney extends CatalogueCheck {
    private static final Pattern WORKINGS = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:made up of|being|covers?|covering|cost\\w*|price|paid|charge\\w*|plus|total\\w*|sum of|calculated"
                    + "|work(?:s|ed)? out|breakdown|per (?:day|night|week|month|person)|difference|deposit|fees?|fare|rent|balance"
                    + "|bill\\w*|invoice\\w*|estimate|quot\\w+|receipts?|full|remaining|minus|less|half|third|quarter|\\d+ ?%|per ?cent|each|spent"
                    + "|under (?:the|regulation|section)|regulation|owed|due|overpa\\w+|because|since|as the|for the)(?![\\p{L}])");
    private static final Pattern BARE_SUM = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:refund|repay|reimburse|pay|paid|compensation of|cost)(?: \\w+){0,3} \\d+(?:\\.\\d\\d)?(?![\\d/-])");

    AmountOfMoney() {
        super("K02", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Ask> money = letter.asks().stream()
                .filter(ask -> ask.remedies().stream().anyMatch(Remedy::isMoney))
                .toList();
        if (money.isEmpty()) {
            return Verdict.has().because("none");
        }
        if (letter.amounts().isEmpty()) {
            boolean bare = BARE_SUM.matcher(letter.ownProse()).find();
            return bare ? Verdict.lacks().because("currency") : Verdict.lacks();
        }
        return isExplained(letter, money) ? Verdict.has() : Verdict.lacks().because("workings");
    }

    /** A sum named alone, and nowhere where it comes from, is the only one that is not. */
    private static boolean isExplained(Evidence letter, List<Ask> money) {
        List<BigDecimal> asked = money.stream()
                .flatMap(ask -> Amount.in(ask.sentence().text()).stream())
                .map(Amount::value)
                .distinct()
                .toList();
        long sums = letter.amounts().stream().map(Amount::value).distinct().count();
        long named = letter.amounts().size();
        return asked.isEmpty()
                || sums > asked.size()
                || named > asked.size()
                || money.stream()
                        .anyMatch(ask -> WORKINGS.matcher(ask.sentence().text()).find());
    }
}
