package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** K26: nobody is asked pardon for a fair request. */
final class NoApologyForAsking extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("apologies");

    /** "I do not apologise for asking" */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:not|never|n't|no) (?:\\p{L}+ )?(?:apologi[sz]\\w+|apology|sorry)[^.,;!?]*");

    NoApologyForAsking() {
        super("K26", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(DENIED.matcher(Reported.blankedIn(text))
                .replaceAll(denied -> " ".repeat(denied.group().length())));
        return found.isEmpty() ? Verdict.has() : Verdict.lacks(found.get().of(text));
    }
}
