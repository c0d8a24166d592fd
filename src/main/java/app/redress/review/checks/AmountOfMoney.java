package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K02: who asks for money says how much, in which currency, and how it is worked out. */
final class AmountOfMoney extends CatalogueCheck {
    private static final Lexicon WORKINGS = Lexicon.named("workings");
    /** Nobody can reckon what trouble comes to. */
    static final Pattern TROUBLE = Pattern.compile(
            "(?i)for (?:all )?(?:the|my|our|this|that|your) (?:\\w+ )?(?:hassle|(?:lost|wasted) (?:\\w+ )?(?:mornings?|afternoons?|evenings?|days?|weekends?|hours?|nights?|holidays?|time)"
                    + "|(?:spoil(?:ed|t)|ruined) \\w+|trouble|bother|inconvenience|stress|upset|distress|time|disappointment|aggravation|nuisance|worry|pain)");

    /** "Take off the extra": how much that is, the reader shall find out. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:something (?:towards|for|off|back)|some money|a little money"
                    + "|(?<!(?:second|greater|larger|other) )(?:an?|some|that|the|any) (?:\\w+ )?(?:part|portion|share|proportion|percentage|fraction|slice|chunk|bit) of|part of|some of"
                    + "|(?:an?|some) (?:fair|proper|reasonable|suitable|appropriate|sensible|decent|fitting|just|adequate|partial) (?:amount|sum|figure|refund|reduction|rebate|allowance|share|part)"
                    + "|(?:whatever|what|as much as) (?:you|seems|is) (?:\\w+ )?(?:fair|right|reasonable|proper|think|consider))(?![\\p{L}])|(?<![\\p{L}])(?:the|any) (?:extra|difference|excess|rest|overcharge|surplus|balance|remainder)(?![\\p{L}])");

    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?: back)?,? (?:which|this|that) (?:was|is|were|being|covers|pays for|came to) (?:the|what|my|our|half|one) |(?:[,:(–—-]|,? (?:i\\.e\\.|that is|this is|which is|being|namely))+ *(?:i\\.e\\. |that is |this is |it is |which is |being |namely |for )?(?:the |my |our )?(?:one|two|three|four|five|six|seven|eight|nine|ten|half|all|both|\\d{1,2}|a) (?!(?:day|week|month)s? (?:of|from))(?:\\p{L}+ )?(?:nights?|days?|weeks?|months?|lessons?|sessions?|tickets?|fares?|meals?|parts?|thirds?|quarters?|items?|units?|bottles?|pieces?|rooms?|people|persons|visits?|payments?|instal\\w+|hours?)(?![\\p{L}])");

    private static final Pattern THAT_IS = Pattern.compile(
            "(?i)(?:(?:that|this|it|the (?:sum|amount|figure|total)|which)(?:'s| is| was| covers| comes| makes| represents| being)|(?:i|we)(?:'ve| have)? (?:\\w+ )?(?:work|reckon|figur|calculat|count|add|got|arriv|came|reach|base)\\p{L}* (?:at |to )?(?:that|this|it|the (?:sum|amount|figure|total)))(?![\\p{L}])");

    private static final Pattern BARE_SUM =
            Pattern.compile("(?i)(?<![\\p{L}])(?:refund|repay|reimburse|pay|paid|compensation of"
                    + "|cost)(?: \\w+){0,3} \\d+(?:\\.\\d\\d)?(?![\\d/-])");

    /** "The difference of 160" */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:of|the|my|back|all) \\d{2,6}(?:\\.\\d\\d)?(?=[,.;)]|$| (?:by|back|to|please|before|and))");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> PAYING = Set.of(
            "paid",
            "please",
            "would",
            "this",
            "that",
            "with",
            "from",
            "have",
            "your",
            "which",
            "compensation",
            "compensate",
            "like",
            "want",
            "money",
            "cost",
            "costs",
            "card",
            "bank",
            "transfer",
            "when",
            "what",
            "will",
            "were",
            "been",
            "they",
            "them");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<!within )(?<!in )(?<![\\p{L}\\d])(?:two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve|\\d{1,2}) (?:[\\p{L}-]+ )?(?!days (?:from|of this)|weeks from)\\p{L}{2,}s(?![\\p{L}])");

    /** "Refund the roaming charges on that bill": one item of several, which has a sum of its own. */
    private static final Pattern ITEM = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:refund|repay|give back|return|credit) (?:(?:me|us|back) )?(?:the|that|those|this) (?:(?!full|whole)[\\p{L}-]+ ){1,3}?(charge|fee|penalt|surcharge|fine)(?:s|y|ies)?(?![\\p{L}])");

    /** "Refund the postage": what it cost to send something, where no sum stands beside any sending. */
    private static final Pattern CARRIAGE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:refund|repay|reimburse|give back|return|credit|pay)(?: (?:me|us|back|for))* (?:the|that|my|this) (?:\\p{L}+ ){0,2}?(?:postage|shipping|carriage|delivery (?:cost|charge|fee)|courier)(?![\\p{L}])");

    private static final Pattern SENDING = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:send|sent|posted|postage|post|ship\\w*|carriage|courier|deliver\\w*|return\\w*|parcel)(?![\\p{L}])");

    private static final Pattern CHARGED = Pattern.compile("(?i)(?<![\\p{L}])charg(?:ed|ing)(?![\\p{L}])");

    AmountOfMoney() {
        super("K02", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Ask> money = letter.asks().stream().filter(Ask::isForMoney).toList();
        if (money.isEmpty()) {
            return Verdict.has().because("none");
        }
        if (letter.amounts().isEmpty()) {
            boolean bare = BARE_SUM.matcher(letter.ownProse()).find()
                    || money.stream()
                            .anyMatch(ask -> NUMBER.matcher(ask.words()).find());
            return bare ? Verdict.lacks().because("currency") : Verdict.lacks();
        }
        return isExplained(letter, money) ? Verdict.has() : Verdict.lacks().because("workings");
    }

    /** A sum that stands nowhere else, cannot be reckoned from those that do, and comes without a word of where from. */
    private static boolean isExplained(Evidence letter, List<Ask> money) {
        List<BigDecimal> asked = money.stream()
                .flatMap(ask -> ask.sums().stream())
                .map(Amount::value)
                .distinct()
                .toList();
        List<BigDecimal> elsewhere = letter.amounts().stream()
                .filter(amount -> money.stream().noneMatch(ask -> ask.asksFor(amount)))
                .map(Amount::value)
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            boolean open = money.stream()
                    .anyMatch(ask -> LEFT_OPEN.matcher(ask.words()).find());
            return open ? isSaidElsewhere(letter) : isKnown(letter, money) && !isPartWithoutSum(letter, money);
        }
        return asked.size() > 1
                || isWorded(money)
                || isWordedNext(letter, money)
                || isSaidBeside(money)
                || Reckoning.isToldBare(letter, asked.get(0))
                || Reckoning.isReckoned(asked.get(0), elsewhere)
                || isCounted(money, asked.get(0), elsewhere);
    }

    private static boolean isPartWithoutSum(Evidence letter, List<Ask> money) {
        return isItemWithoutSum(letter, money) || isCarriageWithoutSum(letter, money);
    }

    private static boolean isItemWithoutSum(Evidence letter, List<Ask> money) {
        String priced = letter.sentences().stream()
                .map(Sentence::text)
                .filter(text -> !Amount.in(text).isEmpty())
                .collect(Collectors.joining(" "));
        return Amount.in(letter.letter().subject()).isEmpty()
                && !CHARGED.matcher(priced).find()
                && money.stream()
                        .flatMap(ask -> ITEM.matcher(ask.words()).results())
                        .noneMatch(item -> priced.toLowerCase(Locale.ROOT)
                                .contains(item.group(1).toLowerCase(Locale.ROOT)))
                && money.stream().anyMatch(ask -> ITEM.matcher(ask.words()).find());
    }

    private static boolean isCarriageWithoutSum(Evidence letter, List<Ask> money) {
        return money.stream().anyMatch(ask -> CARRIAGE.matcher(ask.words()).find())
                && letter.sentences().stream()
                        .map(Sentence::text)
                        .noneMatch(text -> !Amount.in(text).isEmpty()
                                && SENDING.matcher(text).find());
    }

    private static boolean isCounted(List<Ask> money, BigDecimal asked, List<BigDecimal> elsewhere) {
        return money.stream().anyMatch(ask -> COUNTED.matcher(ask.words()).find())
                && elsewhere.stream().anyMatch(sum -> Reckoning.isShare(asked, sum));
    }

    private static boolean isWorded(List<Ask> money) {
        return money.stream()
                .map(ask -> TROUBLE.matcher(ask.words()).replaceAll(" "))
                .anyMatch(WORKINGS::isIn);
    }

    /** "£136, this is one night of the three", "€480 (three nights)": a noun set beside the sum. */
    private static boolean isSaidBeside(List<Ask> money) {
        return money.stream().anyMatch(ask -> ask.sums().stream().anyMatch(sum -> BESIDE.matcher(
                        ask.sentence().text().substring(sum.range().end()))
                .lookingAt()));
    }

    /** "That is one third of the price": told straight after. */
    private static boolean isWordedNext(Evidence letter, List<Ask> money) {
        List<Sentence> sentences = letter.sentences();
        return money.stream()
                .map(ask -> sentences.indexOf(ask.sentence()) + 1)
                .filter(next -> next < sentences.size())
                .map(next -> sentences.get(next).text())
                .anyMatch(text -> THAT_IS.matcher(text).lookingAt()
                        && (WORKINGS.isIn(text) || !Amount.in(text).isEmpty()));
    }

    /** What was paid is known; what else shall be paid for has its sum told beside it. */
    private static boolean isKnown(Evidence letter, List<Ask> money) {
        Set<String> asked = money.stream().flatMap(ask -> content(ask.words())).collect(Collectors.toSet());
        return money.stream().anyMatch(ask -> ask.remedies().contains(Remedy.REFUND))
                || letter.sentences().stream()
                        .filter(sentence -> !Amount.in(sentence.text()).isEmpty())
                        .anyMatch(sentence -> content(sentence.text()).anyMatch(asked::contains));
    }

    private static Stream<String> content(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !PAYING.contains(word));
    }

    /** "The difference is 720 units at $0.70, that is $504." */
    private static boolean isSaidElsewhere(Evidence letter) {
        return letter.sentences().stream().map(Sentence::text).anyMatch(text -> LEFT_OPEN
                .matcher(text)
                .results()
                .anyMatch(open -> !Amount.in(text.substring(open.end())).isEmpty()));
    }
}
