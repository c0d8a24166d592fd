package app.redress.review.checks;

/** K31: the letter fits one page. */
final class OnePage extends CatalogueCheck {
    private static final int FEWEST_WORDS = 120;
    private static final int MOST_WORDS = 300;

    OnePage() {
        super("K31", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        int words = letter.words();
        if (words < FEWEST_WORDS) {
            return Verdict.lacks(words).because("short");
        }
        return words > MOST_WORDS ? Verdict.lacks(words) : Verdict.has(words);
    }
}
