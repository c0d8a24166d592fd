package app.redress.review.checks;

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
        Optional<TextRange> found = WORDS.first(text);
        return found.isEmpty() ? Verdict.has() : Verdict.lacks(found.get().of(text));
    }
}
