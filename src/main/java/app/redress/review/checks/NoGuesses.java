package app.redress.review.checks;

import java.util.regex.Pattern;

/** K49: no guess is told as a fact. Whoever says that they suppose something states no fact. */
final class NoGuesses extends CatalogueCheck {
    private static final Lexicon GUESSES = Lexicon.named("guesses");
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");
    private static final Pattern SUPPOSED = Pattern.compile("(?i)(?<![\\p{L}])(?:perhaps|maybe|possibly"
            + "|(?:i|we) (?:\\w+ )?(?:think|believe|imagine|assume|suspect|suppose|gather|presume|take it|expect"
            + "|can (?:well )?see)|seems?|appears?|may|might|it looks)(?![\\p{L}])");

    NoGuesses() {
        super("K49", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(sentence ->
                        !GOODWILL.isIn(sentence) && !SUPPOSED.matcher(sentence).find())
                .flatMap(sentence -> GUESSES.first(sentence).map(found -> found.of(sentence)).stream())
                .findFirst()
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
