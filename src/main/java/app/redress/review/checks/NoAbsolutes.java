package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;

/** K29: no "always", no "worst ever". */
final class NoAbsolutes extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("absolutes");

    NoAbsolutes() {
        super("K29", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(text);
        return found.map(place -> place.of(text))
                .or(() -> letter.circumstances().heardWords(Severity.WARM, Category.EXAGGERATION))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
