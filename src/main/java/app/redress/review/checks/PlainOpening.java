package app.redress.review.checks;

/**
 * A sentence that says that one writes, or what business there is between the two, and nothing good of the other: neither a
 * word of praise nor how often, how long or how unlike others.
 */
final class PlainOpening {
    private static final Lexicon FORMS = Lexicon.named("plain-openings");
    private static final Lexicon COURTESIES = Lexicon.named("courtesies");
    private static final Lexicon MARKS = Lexicon.named("warm-marks");
    private static final Lexicon PRAISE = Lexicon.named("praise");
    private static final Lexicon WARMTH = Lexicon.named("warmth");

    private PlainOpening() {}

    static boolean isIn(String sentence) {
        String meant = withoutCourtesies(sentence);
        boolean praises = PRAISE.isIn(WarmOpening.sincere(sentence)) || WARMTH.isIn(meant) || MARKS.isIn(meant);
        return !praises && (FORMS.isIn(sentence) || !meant.equals(sentence));
    }

    /** The words but for those that any letter has. */
    static String withoutCourtesies(String text) {
        return COURTESIES.without(text);
    }
}
