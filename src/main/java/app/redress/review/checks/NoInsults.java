package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** K20: no swearing, no names for people. */
final class NoInsults extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("insults");

    /** "I felt an idiot" */
    private static final Pattern OF_ONESELF = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we)(?:'m| am| was| were)?(?: not| \\p{L}+)?? (?:feel|felt|feeling|look|looked|looking|am|was|must have (?:looked|seemed|been))|(?:made|making|makes|took|taken|take) (?:me|us)(?: \\p{L}+)? (?:feel|look|for)|(?:was|were|been) made to (?:feel|look))(?: like)? (?:such )?(?:an? )?(?:[\\p{L}-]+ )?(?:idiots?|fools?|morons?|clowns?|crooks?|thieves|thief|criminals?|liars?)(?![\\p{L}])");

    /** "A crook gearbox" is a bad one, in Australia. */
    private static final Pattern CROOK_THING =
            Pattern.compile("(?i)(?<!\\p{L})crook(?= (?!(?:who|in|at|from|of|and|or|but|is|was|has|had)\\b)\\p{L}+)");

    NoInsults() {
        super("K20", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.own();
        String said = blanked(OF_ONESELF, blanked(CROOK_THING, Reported.blankedIn(text)));
        Optional<TextRange> found = WORDS.first(said);
        return found.map(place -> place.of(text))
                .or(() -> letter.circumstances()
                        .heardWords(Severity.HOT, Category.INSULT, Category.PROFANITY)
                        .filter(words -> !text.contains(words) || said.contains(words)))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }

    private static String blanked(Pattern harmless, String text) {
        return harmless.matcher(text)
                .replaceAll(words -> " ".repeat(words.group().length()));
    }
}
