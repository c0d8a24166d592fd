package app.redress.review.checks;

/** K01: the letter asks for something definite. */
final class OneRemedy extends CatalogueCheck {

    OneRemedy() {
        super("K01", CheckSeverity.MUST);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (!letter.remedies().isEmpty()) {
            return Verdict.has();
        }
        return letter.asks().isEmpty() ? Verdict.lacks() : Verdict.lacks().because("vague");
    }
}
