package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** K30: what happened rather than what "you" did. */
final class EventsNotYou extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("accusations");

    private static final Lexicon FAIR = Lexicon.named("fair-deeds");

    private static final Pattern BLAMING = Pattern.compile(
            "(?i)(?:n['’]t|(?<![\\p{L}])(?:not|never|no|nothing|nobody|none|wrong|late|only|still|again|twice|but|yet|without|instead|although|though|until|too|even|just|ignor\\w+|refus\\w+|lies?|lied))(?![\\p{L}])");

    /** "If you refuse, tell me why": what has not happened is no fault. */
    private static final Pattern SUPPOSED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:if|should|unless|whether|in case|once|when(?=(?: \\p{L}+)? you (?:have|are|can|find|get))) (?:\\p{L}+ )?you(?![\\p{L}])[^.,;!?]*"
                    + "|(?<![\\p{L}])(?:i|we) (?:\\p{L}+ )?(?:understand|realise|realize|appreciate|gather|heard|hear|read|know)(?: that)? you(?:'ve| have|'re| are)? (?:\\p{L}+ )?(?:lost|broke|had|been|forgotten) (?!my|our|me|us|the (?:parcel|order|letter|file))[^.,;!?]*");

    private static final Pattern YOU =
            Pattern.compile("(?i)(?<![\\p{L}])(?:you|your|they|them|he|she|his|her)(?![\\p{L}])");

    EventsNotYou() {
        super("K30", CheckSeverity.NICE);
    }

    /** "You paid £410.80.", "You are a kind man": what is told fairly of them blames nobody. */
    static boolean mayBlame(Sentence sentence) {
        String text = sentence.text();
        return !FAIR.isIn(text) || WORDS.isIn(text) || BLAMING.matcher(text).find() || Fault.isTold(text);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(SUPPOSED.matcher(text)
                .replaceAll(clause -> " ".repeat(clause.group().length())));
        return found.map(place -> place.of(text))
                .or(() -> letter.circumstances()
                        .heardWords(Severity.WARM, Category.ACCUSATION)
                        .filter(words -> YOU.matcher(words).find()))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
