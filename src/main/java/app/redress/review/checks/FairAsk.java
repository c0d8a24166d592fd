package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** K33: the ask is in proportion to the loss. */
final class FairAsk extends CatalogueCheck {
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final BigDecimal MOST_WITH_REASON = BigDecimal.valueOf(4);
    /** Where a sum comes from that the writer has not set himself. */
    private static final Pattern GROUND =
            Pattern.compile("(?i)(?<![\\p{L}])(?:regulation|act|law|statut\\w*|section|compensation scheme"
                    + "|delay repay|charter|policy|estimate|quot\\w+|invoice\\w*)(?![\\p{L}])");

    /** So much for each day can come to anything. */
    private static final Pattern REASON = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:per (?:day|week|month|night|person)|for each|times|made up of|total\\w*|sum of|plus)(?![\\p{L}])");

    private static final BigDecimal MOST_RECKONED = BigDecimal.TEN;

    /** What may explain a little more, and never many times as much. */
    private static final Pattern SOME_REASON = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:contract|guarantee|both|altogether|together|payments|charges|which is|price|worth|value"
                    + "|months?|weeks?|nights?)(?![\\p{L}])");

    /** "Three times the price" says how much, and not why. */
    private static final Pattern MANIFOLD = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:two|three|four|five|six|seven|eight|ten|\\d+) times|twice|double|triple|treble) (?:the|what|that|my|our|as much|over)(?![\\p{L}])");

    private static final Pattern EACH = Pattern.compile(
            "(?i),? (?:each|apiece|a (?:piece|head|person|night|day|week|month|lesson|session|ticket|time)|per \\p{L}+|every \\p{L}+)(?![\\p{L}])");

    private static final Pattern ON_TOP = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:my money back|(?:a|the) (?:full )?refund|the price back) ?,? (?:and|plus|as well as|with)(?![\\p{L}])");

    /** "The €1,620 for the whole cruise": all of a thing, when it was a part of it that went wrong. */
    private static final Pattern ALL_OF = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:whole|entire|complete|all of (?:the|my|our)|full (?:price|cost|fare) (?:of|for) (?:the|my|our))"
                    + " (?:cost of |price of )?(?:the |my |our )?(?:(?:price|cost|fare|sum|amount|money|fee|charge|bill|lot|total|payment|deposit|refund)(?: (?:of|for) (?:the |my |our )?)?)?([\\p{L}-]{3,})");

    private static final Pattern WHOLE_TIME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:whole|entire|full|all (?:of )?the|complete)(?: [\\p{L}£$€\\d.,'-]+){0,4}? (?:(?:of|for) (?:the|my|our) )?(?:week|fortnight|month|year|stay|holiday|course|term|season|cruise|tour|trip|package|subscription|membership|rent|day)(?:'s)?(?![\\p{L}])");
    private static final Pattern SHORT_TIME = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:on |for |during )?(?:the|one|a|an|that|first|last|single|half an|\\d+) (?:first |last |second |single )?(?:night|day|morning|evening|afternoon|hour|lesson|class|meal|dinner|breakfast|session)s?(?: (?:of|out of|only|and)|,|\\.)|(?:until|till) (?:\\w+ )?(?:noon|midday|midnight|morning|evening|the (?:next|following)))(?![\\p{L}])");
    private static final Pattern REST_WELL = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:afterwards|after that|then|the rest|the other \\w+|otherwise|apart from (?:that|this)|from then on|the remaining \\w+|everything else|all else|for the rest)(?: [^.;!?]{0,40})? (?:fine|good|well|lovely|perfect|all right|great|nothing|no (?:trouble|problem\\w*|complaint\\w*)|as it should|worked|enjoy\\w*|right)"
                    + "|all was (?:good|well|fine|in order)|out of (?:\\w+|\\d+) (?:nights|days|lessons|dinners|weeks|sessions))(?![\\p{L}])");

    FairAsk() {
        super("K33", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Ask> money = letter.remedies().stream().filter(Ask::isForMoney).toList();
        BigDecimal asked =
                largest(money.stream().flatMap(ask -> ask.sums().stream()).toList());
        List<Amount> losses = letter.amounts().stream()
                .filter(amount ->
                        money.stream().noneMatch(ask -> ask.asksFor(amount)) && !isForTrouble(letter.body(), amount))
                .toList();
        BigDecimal lost = losses.stream().map(Amount::value).distinct().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = money.stream().anyMatch(FairAsk::isOnTop) ? asked.add(lost) : asked;
        boolean reason = givesReason(money, wanted, lost);
        boolean fair = isAddedUp(money, asked)
                || isSoManyOfOne(letter, asked)
                || asked.signum() == 0
                || lost.signum() == 0
                || reason
                || wanted.compareTo(lost.multiply(MOST)) <= 0;
        return Verdict.of(fair && !isOverreaching(letter, money, asked, lost));
    }

    /** What may explain a little more explains less the more it is. */
    private static boolean givesReason(List<Ask> money, BigDecimal wanted, BigDecimal lost) {
        boolean little = wanted.compareTo(lost.multiply(MOST_WITH_REASON)) <= 0;
        boolean some = wanted.compareTo(lost.multiply(MOST_RECKONED)) <= 0;
        return money.stream()
                .map(Ask::words)
                .filter(words -> !MANIFOLD.matcher(words).find())
                .anyMatch(words -> GROUND.matcher(words).find()
                        || (some && REASON.matcher(words).find())
                        || (little && SOME_REASON.matcher(words).find()));
    }

    private static boolean isOverreaching(Evidence letter, List<Ask> money, BigDecimal asked, BigDecimal lost) {
        return asksForAllOfMore(letter, money, asked)
                || asksForAllOfLonger(letter, money)
                || asksMuchForTrouble(letter, lost)
                || asksMostlyForTrouble(money)
                || Worth.isFarExceeded(money, letter);
    }

    /** "Three payments, of £2,800 each": so many times what one of them costs. */
    private static boolean isSoManyOfOne(Evidence letter, BigDecimal asked) {
        return letter.amounts().stream()
                .filter(sum ->
                        EACH.matcher(letter.body().substring(sum.range().end())).lookingAt())
                .map(Amount::value)
                .anyMatch(one -> one.signum() > 0 && asked.remainder(one).signum() == 0);
    }

    /** The whole of what has not gone wrong is asked for, and a lesser price stands by what has. */
    private static boolean asksForAllOfMore(Evidence letter, List<Ask> money, BigDecimal asked) {
        String fault = letter.letter().subject() + " "
                + letter.sentences().stream()
                        .filter(sentence -> letter.tellsFault(sentence)
                                && money.stream()
                                        .noneMatch(ask -> ask.sentence().equals(sentence)))
                        .map(Sentence::text)
                        .collect(Collectors.joining(" "));
        // "One thing has gone wrong" says in the next sentence what.
        int turn = letter.turn().map(letter.sentences()::indexOf).orElse(-1);
        Set<String> faulty = Worth.nouns(letter.sentences().stream()
                .skip(turn + 1L)
                .limit(turn < 0 ? 0 : 1)
                .map(Sentence::text)
                .collect(Collectors.joining(" ", fault + " ", "")));
        Set<String> told = Worth.nouns(letter.ownProse());
        boolean more = money.stream()
                .flatMap(ask -> ALL_OF.matcher(ask.words()).results())
                .map(all -> all.group(1).toLowerCase(Locale.ROOT))
                .anyMatch(all -> !faulty.contains(all) && told.contains(all));
        return more
                && letter.amounts().stream()
                        .filter(sum -> sum.value().multiply(MOST).compareTo(asked) < 0)
                        .anyMatch(sum -> Worth.nounsBy(letter, sum).stream().anyMatch(faulty::contains));
    }

    /** The whole week's price, when it was a night of it that went wrong, and the rest is told to have been well. */
    private static boolean asksForAllOfLonger(Evidence letter, List<Ask> money) {
        String told = letter.sentences().stream()
                .filter(sentence ->
                        money.stream().noneMatch(ask -> ask.sentence().equals(sentence)))
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
        return money.stream().anyMatch(ask -> WHOLE_TIME.matcher(ask.words()).find())
                && SHORT_TIME.matcher(told).find()
                && REST_WELL.matcher(told).find();
    }

    /** "$3,000 for the upset" of a job of $420 is no less out of proportion for being added up. */
    private static boolean asksMuchForTrouble(Evidence letter, BigDecimal lost) {
        return lost.signum() > 0
                && letter.amounts().stream()
                        .filter(sum -> isForTrouble(letter.body(), sum))
                        .anyMatch(sum -> sum.value().compareTo(lost.multiply(MOST)) > 0);
    }

    /** "$312, and $3,688 for the nuisance": many times what the rest of the same ask comes to. */
    private static boolean asksMostlyForTrouble(List<Ask> money) {
        return money.stream().anyMatch(ask -> {
            BigDecimal all = largest(ask.sums());
            return ask.sums().stream()
                    .filter(sum -> isForTrouble(ask.sentence().text(), sum))
                    .map(Amount::value)
                    .anyMatch(trouble -> all.compareTo(trouble) > 0
                            && trouble.compareTo(all.subtract(trouble).multiply(MOST_WITH_REASON)) > 0);
        });
    }

    private static boolean isForTrouble(String text, Amount sum) {
        return AmountOfMoney.TROUBLE
                .matcher(text.substring(sum.range().end()).replaceFirst("^[\\s,]+", ""))
                .lookingAt();
    }

    /** "My money back, and 300 euros": the price comes to the sum. */
    private static boolean isOnTop(Ask ask) {
        return !ask.sums().isEmpty() && ON_TOP.matcher(ask.words()).find();
    }

    /** "$1,184: $64 for the lamp and $1,120 for four days" */
    private static boolean isAddedUp(List<Ask> money, BigDecimal asked) {
        return money.stream()
                .filter(ask -> !MANIFOLD.matcher(ask.words()).find())
                .map(Ask::sums)
                .filter(sums -> sums.stream().anyMatch(sum -> sum.value().compareTo(asked) == 0))
                .map(sums -> sums.stream()
                        .map(Amount::value)
                        .filter(sum -> sum.compareTo(asked) < 0)
                        .toList())
                .anyMatch(parts -> parts.size() > 1
                        || parts.stream().anyMatch(part -> asked.remainder(part).signum() == 0));
    }

    private static BigDecimal largest(List<Amount> amounts) {
        return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
