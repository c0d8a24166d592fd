package app.redress.review.checks;

/** K46: the letter says how to go on together. */
final class ReadyToTalk extends CatalogueCheck {
    ReadyToTalk() {
        super("K46", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return Verdict.of(SentenceRole.OPEN.isPlayed(letter.roles().likelihood(SentenceRole.OPEN), false));
    }
}
