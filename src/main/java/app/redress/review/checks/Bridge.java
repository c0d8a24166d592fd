package app.redress.review.checks;

/** The words, few and known, that set a sentence against what went before it, or announce that something is to come. */
final class Bridge {
    private static final Lexicon WORDS = Lexicon.named("bridges");

    /** So many characters in, it still stands at the head of a sentence. */
    private static final int EARLY = 40;

    private Bridge() {}

    /** Whether a sentence sets itself off at its head, or at least before it comes to any fact. */
    static boolean opens(Evidence letter, Sentence sentence) {
        int place = WORDS.first(sentence.text()).map(range -> range.start()).orElse(-1);
        return place >= 0 && (place <= EARLY || !letter.tellsFact(sentence));
    }
}
