package app.redress.review.checks;

/** K18: a line turns from the good to the problem; where nothing good goes before, there is nothing to turn from. */
final class TurningLine extends CatalogueCheck {
    private static final int EARLY = 3;

    TurningLine() {
        super("K18", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean bridged = letter.sentences().stream().limit(EARLY).anyMatch(sentence -> Bridge.opens(letter, sentence));
        if (bridged || letter.turn().isPresent() || WarmOpening.isGrave(letter)) {
            return Verdict.has();
        }
        return WarmOpening.isWarm(letter) ? Verdict.lacks() : Verdict.has().because("none");
    }
}
