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
        if (remedies.isEmpty()) {
            return Verdict.lacks().because("none");
        }
        return Verdict.of(remedies.stream()
                .map(Ask::sentence)
                .anyMatch(sentence -> !sentence.asks() && !SOFTENERS.isIn(sentence.text())));
    }
}
