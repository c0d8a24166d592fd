package app.redress.review.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the things are worth that a letter asks money for, as it tells itself. */
final class Worth {
    /** "For the lost booking." */
    private static final Pattern OBJECT = Pattern.compile(
            "\\s+for (?:the|my|our|that|this) (?:\\p{Ll}+ ){0,2}?(\\p{Ll}{4,})(?=[.,;:)]|$| and | which )");

    private static final Pattern NOUN = Pattern.compile("\\p{L}{4,}");
    private static final int NEAR = 45;
    /** Beyond so many times its worth no reason is looked for. */
    private static final BigDecimal MOST = BigDecimal.valueOf(4);

    private Worth() {}

    /** "£2,000 for the lost booking" of a booking that was worth £150, as the letter tells elsewhere. */
    static boolean isFarExceeded(List<Ask> money, Evidence letter) {
        List<Amount> elsewhere = letter.amounts().stream()
                .filter(amount -> money.stream().noneMatch(ask -> ask.asksFor(amount)))
                .toList();
        return money.stream().anyMatch(ask -> ask.sums().stream().anyMatch(sum -> {
            Matcher what =
                    OBJECT.matcher(ask.sentence().text().substring(sum.range().end()));
            List<BigDecimal> worth = !what.lookingAt()
                    ? List.of()
                    : elsewhere.stream()
                            .filter(amount -> nounsBy(letter, amount).contains(what.group(1)))
                            .map(Amount::value)
                            .toList();
            return !worth.isEmpty() && worth.stream().allMatch(one -> isManyTimes(sum.value(), one));
        }));
    }

    private static boolean isManyTimes(BigDecimal sum, BigDecimal one) {
        return one.signum() > 0 && sum.remainder(one).signum() != 0 && sum.compareTo(one.multiply(MOST)) > 0;
    }

    static Set<String> nouns(String text) {
        return NOUN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** What a sum is for stands just before or behind it. */
    static Set<String> nounsBy(Evidence letter, Amount sum) {
        int start = Math.max(letter.prose().start(), sum.range().start() - NEAR);
        int end = Math.min(letter.prose().end(), sum.range().end() + NEAR);
        return nouns(letter.own().substring(start, end));
    }
}
