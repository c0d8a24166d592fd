package app.redress.review.checks;

/** K18: a line turns from the good to the problem. */
final class TurningLine extends CatalogueCheck {
    private static final Lexicon TURN = Lexicon.named("turns");

    TurningLine() {
        super("K18", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(TURN.isIn(letter.ownProse()));
    }
}
