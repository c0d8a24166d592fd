package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a letter sounds as a whole, which tells what a doubtful sentence in it means: where all the rest is calm, the
 * driver who "lied" is more likely somebody else's, and where all the rest is heated, "I wonder who ties his laces" is
 * no question. Of a few sentences nothing can be said.
 */
public enum LetterMood {
    CALM,
    HEATED,
    OPEN;

    /** Fewer sentences than this are no letter. */
    private static final int A_LETTER = 8;

    /** Of fewer than this, one heated sentence says little of the others. */
    private static final int SOME = 5;

    private static final int A_FEW = 2;

    /** Of as many sentences, no more than one may be marked in a calm letter. */
    private static final int FOR_EACH_MARKED = 6;

    /** The mean of {@link HeatSignal} over a calm letter is below it; so are nearly all complete civil letters. */
    private static final double COOL = 0.45;

    /** Hardly a sentence of a civil letter is above it. */
    private static final double LOUD = 0.9;

    /** Below it, what is said of somebody else than the reader is let go in a calm letter. */
    private static final double OF_OTHERS = 0.6;

    /** Below it, what is said to the reader, or of the writer's own feelings, is let go in a calm letter. */
    private static final double TO_THE_READER = 0.25;

    private static final Pattern READER =
            Pattern.compile("(?i)\\b(?:you|your|yours|yourself|yourselves|u|ur)(?![\\p{L}\\d])");

    /** What weakens a letter without heat. */
    private static final Set<Category> COLD = Set.of(Category.TIMID, Category.VAGUE);

    /** Rules that hear small words and rest on the signal: alone in a letter they are not believed. */
    private static final Set<String> DOUBTFUL = Set.of(DoubtfulTone.SOUR_WORD, DoubtfulTone.SMALL_MARKS);

    /** What is plain whatever stands around it. */
    private static final Set<Category> PLAIN = Set.of(Category.PROFANITY, Category.SHOUTING, Category.DEMAND);

    private static final Set<Category> OWN_FEELINGS = Set.of(Category.VENTING, Category.EXAGGERATION);

    /**
     * The mood of a letter.
     *
     * @param heats of its sentences, each from 0 to 1 by {@link HeatSignal}
     * @param findings what was found in them
     */
    public static LetterMood of(List<Double> heats, List<Finding> findings) {
        List<Finding> sure = findings.stream()
                .filter(finding -> isHeat(finding) && !DOUBTFUL.contains(finding.rule()))
                .toList();
        long marked = sure.size();
        long hot = sure.stream()
                .filter(finding -> finding.severity() == Severity.HOT)
                .count();
        long loud = heats.stream().filter(heat -> heat > LOUD).count();
        double mean = heats.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        boolean calm = heats.size() >= A_LETTER
                && marked <= Math.min(A_FEW, heats.size() / FOR_EACH_MARKED)
                && hot <= 1
                && loud <= 1
                && mean < COOL;
        boolean heated = heats.size() >= SOME && (hot > 0 || (loud > 1 && marked > 0));
        return calm ? CALM : heated ? HEATED : OPEN;
    }

    private static boolean isHeat(Finding finding) {
        return finding.category().isTone()
                && !COLD.contains(finding.category())
                && finding.severity().atLeast(Severity.WARM);
    }

    /**
     * Whether a letter of this mood makes {@code finding} too doubtful to be shown.
     *
     * @param sentence in which it stands
     * @param heat of that sentence, from 0 to 1
     */
    public boolean letsGo(Finding finding, String sentence, double heat) {
        if (this != CALM || !isHeat(finding) || PLAIN.contains(finding.category())) {
            return false;
        }
        if (DOUBTFUL.contains(finding.rule())) {
            return true;
        }
        boolean toTheReader = READER.matcher(sentence).find();
        if (finding.category() == Category.THREAT && toTheReader) {
            return false;
        }
        boolean sure = OWN_FEELINGS.contains(finding.category()) || toTheReader;
        return heat < (sure ? TO_THE_READER : OF_OTHERS);
    }
}
