package app.redress.review.checks;

import java.util.List;

/** K18: a line turns from the good to the problem. */
final class TurningLine extends CatalogueCheck {
    private static final int MOST_WORDS = 9;
    private static final Lexicon TURN = Lexicon.named("turns");
    private static final Lexicon GRAVE = Lexicon.named("grave");
    private static final Lexicon BLAME = Lexicon.named("accusations");

    TurningLine() {
        super("K18", CheckSeverity.NICE);
    }

    @Override
    public Verdict verdict(Evidence letter) {
        // Where no warmth goes before, there is nothing to turn from.
        return Verdict.of(TURN.isIn(letter.ownProse()) || hasShortLine(letter) || isPlainlyGrave(letter));
    }

    private static boolean isPlainlyGrave(Evidence letter) {
        return GRAVE.isIn(letter.ownProse()) && !BLAME.isIn(letter.ownProse());
    }

    /** A short line that begins the second paragraph and tells no fact yet is a turn in whatever words. */
    private static boolean hasShortLine(Evidence letter) {
        List<Sentence> second = letter.paragraph(1);
        if (second.size() < 2) {
            return false;
        }
        String line = second.get(0).text();
        return line.split("\\s+", -1).length <= MOST_WORDS
                && !line.contains("?")
                && letter.letterDay().datesIn(line).findAny().isEmpty()
                && Amount.in(line).isEmpty();
    }
}
