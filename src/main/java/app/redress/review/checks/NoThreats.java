package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;

/** K23: no threats. */
final class NoThreats extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("threats");

    NoThreats() {
        super("K23", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(text);
        return found.isEmpty() ? Verdict.has() : Verdict.lacks(found.get().of(text));
    }
}
