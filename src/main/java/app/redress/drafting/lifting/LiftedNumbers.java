package app.redress.drafting.lifting;

import app.redress.drafting.lifting.LiftedFact.Kind;
import app.redress.drafting.lifting.LiftedFact.Offer;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that a company knows the matter by. */
final class LiftedNumbers {
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(order|booking|account|reference|ref|case|ticket|claim"
            + "|invoice|policy|tracking|customer|complaint|membership|contract)(?: (?:number|no\\.?|ref|reference|id))?"
            + "(?: is| was)?[ :#]*((?-i:(?=[A-Z/-]*\\d)[A-Z]{0,6}[-/]?[A-Z0-9]+(?:[/-][A-Z0-9]+)*))(?!\\w)");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\w£$€/-])[A-Z]{1,5}[-/]?\\d{4,}(?:[-/]?[A-Z0-9]+)*(?!\\w)");
    private static final int SHORTEST = 4;

    private LiftedNumbers() {}

    static Stream<LiftedFact> in(HotSentence sentence) {
        List<LiftedFact> named = NAMED.matcher(sentence.text())
                .results()
                .filter(match -> match.group(2).length() >= SHORTEST)
                .map(LiftedNumbers::named)
                .toList();
        Stream<LiftedFact> bare = BARE.matcher(sentence.text())
                .results()
                .map(LiftedNumbers::bare)
                .filter(fact -> named.stream().noneMatch(other -> other.range().overlaps(fact.range())));
        return Stream.concat(named.stream(), bare);
    }

    private static LiftedFact named(MatchResult match) {
        String kind = match.group(1).toLowerCase(Locale.ROOT).replaceFirst("^ref$", "reference");
        return fact(new TextRange(match.start(2), match.end(2)), match.group(2), kind + " " + match.group(2));
    }

    private static LiftedFact bare(MatchResult match) {
        return fact(new TextRange(match.start(), match.end()), match.group(), match.group());
    }

    private static LiftedFact fact(TextRange range, String words, String answer) {
        return new LiftedFact(Kind.REFERENCE, range, words, List.of(new Offer("references", answer)));
    }
}
