package app.redress.review.checks;

import java.util.List;
import java.util.regex.Pattern;

/** K27: the remedy is asked for in a plain statement. */
final class PlainAsk extends CatalogueCheck {
    private static final Lexicon SOFTENERS = Lexicon.named("softeners");

    /** "I would be grateful if you could send it back" is a polite statement, and no doubt whether they can. */
    private static final Pattern COURTESY = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:grateful|obliged|glad|pleased|happy|appreciate it|thankful) (?:if|were) you (?:could|can|would)(?![\\p{L}])");

    PlainAsk() {
        super("K27", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        List<Ask> remedies = letter.remedies();
        if (!remedies.isEmpty()) {
            return Verdict.of(remedies.stream().anyMatch(PlainAsk::isPlain));
        }
        // That nothing is asked for is said once, by K01.
        return letter.asks().stream().allMatch(PlainAsk::isPlain)
                ? Verdict.has().because("none")
                : Verdict.lacks();
    }

    private static boolean isPlain(Ask ask) {
        return !ask.sentence().asks()
                && !SOFTENERS.isIn(COURTESY.matcher(ask.sentence().text()).replaceAll(" "));
    }
}
