package app.redress.review.checks;

/** K28: feelings take one sentence. */
final class OneFeeling extends CatalogueCheck {
    private static final int MOST_SENTENCES = 1;
    private static final Lexicon EMOTIONS = Lexicon.named("emotions");

    OneFeeling() {
        super("K28", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        long sentences = letter.sentences().stream()
                .filter(sentence -> EMOTIONS.isIn(sentence.text()))
                .count();
        return sentences <= MOST_SENTENCES ? Verdict.has() : Verdict.lacks(sentences);
    }
}
