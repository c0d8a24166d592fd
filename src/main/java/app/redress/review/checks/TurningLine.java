package app.redress.review.checks;

/** K18: a line turns from the good to the problem. */
final class TurningLine extends CatalogueCheck {
    private static final Lexicon GRAVE = Lexicon.named("grave");
    private static final Lexicon BLAME = Lexicon.named("accusations");

    TurningLine() {
        super("K18", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        // Where no warmth goes before, there is nothing to turn from.
        return Verdict.of(letter.turn().isPresent() || isPlainlyGrave(letter));
    }

    private static boolean isPlainlyGrave(Evidence letter) {
        return GRAVE.isIn(letter.ownProse()) && !BLAME.isIn(letter.ownProse());
    }
}
