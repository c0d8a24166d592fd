package app.redress.review.checks;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** K30: what happened rather than what "you" did. */
final class EventsNotYou extends CatalogueCheck {
    private static final Lexicon WORDS = Lexicon.named("accusations");

    private static final Pattern YOU =
            Pattern.compile("(?i)(?<![\\p{L}])(?:you|your|they|them|he|she|his|her)(?![\\p{L}])");

    EventsNotYou() {
        super("K30", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        String text = letter.ownProse();
        Optional<TextRange> found = WORDS.first(text);
        return found.map(place -> place.of(text))
                .or(() -> letter.circumstances()
                        .heardWords(Severity.WARM, Category.ACCUSATION)
                        .filter(words -> YOU.matcher(words).find()))
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
