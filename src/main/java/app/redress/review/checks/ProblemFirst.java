package app.redress.review.checks;

/** K09: what went wrong is said early. */
final class ProblemFirst extends CatalogueCheck {
    private static final int LATEST_WORD = 120;

    ProblemFirst() {
        super("K09", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (letter.problem().isEmpty()) {
            return Verdict.lacks().because("none");
        }
        return Verdict.of(letter.wordsBefore(letter.problem().get().range().start()) <= LATEST_WORD);
    }
}
