package app.redress.review.checks;

/** K46: the letter says how to go on together. */
final class ReadyToTalk extends CatalogueCheck {
    private static final Lexicon WILLINGNESS = Lexicon.named("willingness");

    ReadyToTalk() {
        super("K46", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(WILLINGNESS.isIn(letter.ownProse()));
    }
}
