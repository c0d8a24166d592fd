package app.redress.review.checks;

/** K49: no guess is told as a fact. */
final class NoGuesses extends CatalogueCheck {
    private static final Lexicon GUESSES = Lexicon.named("guesses");
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");

    NoGuesses() {
        super("K49", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return letter.sentences().stream()
                .map(Sentence::text)
                .filter(sentence -> !GOODWILL.isIn(sentence))
                .flatMap(sentence -> GUESSES.first(sentence).map(found -> found.of(sentence)).stream())
                .findFirst()
                .map(Verdict::lacks)
                .orElse(Verdict.has());
    }
}
