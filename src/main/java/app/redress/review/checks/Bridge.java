package app.redress.review.checks;

/** The words, few and known, that set a sentence against what went before it, or announce that something is to come. */
final class Bridge {
    private static final Lexicon WORDS = Lexicon.named("bridges");

    /** So many characters in, it still stands at the head of a sentence. */
    private static final int EARLY = 40;

    private Bridge() {}

    static boolean isIn(String text) {
        return WORDS.isIn(text);
    }

    /** Whether a sentence sets itself off at its head, or at least before it comes to any fact. */
    static boolean opens(Evidence letter, Sentence sentence) {
        return opens(letter, sentence, EARLY);
    }

    /** Whether a sentence sets itself off no later than so many characters in, or before it comes to any fact. */
    static boolean opens(Evidence letter, Sentence sentence, int latest) {
        int place = WORDS.first(sentence.text()).map(range -> range.start()).orElse(-1);
        return place >= 0 && (place <= latest || !letter.tellsFact(sentence));
    }
}
