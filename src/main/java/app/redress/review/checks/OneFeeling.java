package app.redress.review.checks;

/** K28: feelings take one sentence. */
final class OneFeeling extends CatalogueCheck {
    private static final int MOST_SENTENCES = 1;
    private static final int MOST_WORDS = 2;
    private static final Lexicon EMOTIONS = Lexicon.named("emotions");

    OneFeeling() {
        super("K28", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        long sentences = letter.sentences().stream()
                .filter(sentence -> EMOTIONS.isIn(sentence.text()))
                .count();
        boolean plain = sentences <= MOST_SENTENCES && EMOTIONS.count(letter.ownProse()) <= MOST_WORDS;
        return plain ? Verdict.has() : Verdict.lacks();
    }
}
