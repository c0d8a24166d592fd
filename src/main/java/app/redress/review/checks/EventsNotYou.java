package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;

/** K30: what happened rather than what "you" did. */
final class EventsNotYou extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("accusations");

    EventsNotYou() {
        super("K30", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(text);
        return found.isEmpty() ? Verdict.has() : Verdict.lacks(found.get().of(text));
    }
}
