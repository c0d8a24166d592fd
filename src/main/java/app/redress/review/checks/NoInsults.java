package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;

/** K20: no swearing, no names for people. */
final class NoInsults extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("insults");

    NoInsults() {
        super("K20", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.own();
        String said = Reported.blankedIn(text);
        Optional<TextRange> found = WORDS.first(said);
        return found.map(place -> place.of(text))
                .or(() -> letter.circumstances()
                        .heardWords(Severity.HOT, Category.INSULT, Category.PROFANITY)
                        .filter(words -> !text.contains(words) || said.contains(words)))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
