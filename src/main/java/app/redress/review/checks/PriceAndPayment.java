package app.redress.review.checks;

/** K08: what was paid and how. */
final class PriceAndPayment extends CatalogueCheck {
    private static final Lexicon METHOD = Lexicon.named("payments");

    PriceAndPayment() {
        super("K08", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        boolean price = !letter.amounts().isEmpty();
        boolean method = METHOD.isIn(letter.own());
        if (price && method) {
            return Verdict.has();
        }
        return price ? Verdict.lacks().because("method") : Verdict.lacks();
    }
}
