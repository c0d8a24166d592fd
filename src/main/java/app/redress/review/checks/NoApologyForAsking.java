package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;

/** K26: nobody is asked pardon for a fair request. */
final class NoApologyForAsking extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("apologies");

    NoApologyForAsking() {
        super("K26", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(Reported.blankedIn(text));
        return found.isEmpty() ? Verdict.has() : Verdict.lacks(found.get().of(text));
    }
}
