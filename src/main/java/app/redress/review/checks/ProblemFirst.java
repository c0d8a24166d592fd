package app.redress.review.checks;

/** K09: what went wrong is said early. */
final class ProblemFirst extends CatalogueCheck {
    private static final int LATEST_WORD = 120;

    ProblemFirst() {
        super("K09", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        return letter.problem()
                .map(problem -> Verdict.of(letter.wordsBefore(problem.range().start()) <= LATEST_WORD))
                .orElse(Verdict.lacks().because("none"));
    }
}
