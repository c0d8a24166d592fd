package app.redress.review.checks;

import app.redress.text.TextRange;

/** K34: the letter ends with thanks or confidence, and is signed. Its date is set when it is exported. */
final class FriendlyClose extends CatalogueCheck {
    private static final Lexicon THANKS = Lexicon.named("thanks");
    private static final double LAST_PART = 0.55;

    FriendlyClose() {
        super("K34", CheckSeverity.SHOULD);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        TextRange prose = letter.prose();
        int from = prose.start() + (int) (prose.length() * LAST_PART);
        String end = letter.own().substring(from);
        boolean signed = letter.frame().signature().isPresent()
                || !letter.letter().sender().name().isBlank();
        if (!signed) {
            return Verdict.lacks().because("unsigned");
        }
        return Verdict.of(THANKS.isIn(end));
    }
}
