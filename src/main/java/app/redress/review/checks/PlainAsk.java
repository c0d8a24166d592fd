package app.redress.review.checks;

import java.util.List;

/** K27: the remedy is asked for in a plain statement. */
final class PlainAsk extends CatalogueCheck {
    private static final Lexicon SOFTENERS = Lexicon.named("softeners");

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
        return !ask.sentence().asks() && !SOFTENERS.isIn(ask.sentence().text());
    }
}
