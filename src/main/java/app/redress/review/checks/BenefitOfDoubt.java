package app.redress.review.checks;

/** K19: it is taken for an honest mistake, and nobody is told why they did it. */
final class BenefitOfDoubt extends CatalogueCheck {
    private static final Lexicon GOODWILL = Lexicon.named("goodwill");
    private static final Lexicon MOTIVES = Lexicon.named("motives");
    private static final Lexicon GRAVE = Lexicon.named("grave");

    BenefitOfDoubt() {
        super("K19", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        if (MOTIVES.isIn(letter.ownProse())) {
            return Verdict.lacks().because("motive");
        }
        // Nobody need take an injury or a fraud for a slip.
        if (GRAVE.isIn(letter.ownProse())) {
            return Verdict.has().because("grave");
        }
        return Verdict.of(GOODWILL.isIn(letter.ownProse()));
    }
}
