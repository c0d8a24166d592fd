package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * How a letter sounds as a whole, which tells what a doubtful sentence in it means: where all the rest is calm, the
 * driver who "lied" is more likely somebody else's, where all the rest is heated, "I wonder who ties his laces" is no
 * question, and where all the rest is timid, "no rush whatsoever" is no reproach. Of a few sentences nothing can be said.
 */
public enum LetterMood {
    CALM,
    HEATED,
    TIMID,
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

    /** Above it, a sentence is counted as timid; in a timid letter at least this share of them is. */
    private static final double MEEK = 0.6;

    private static final double MEEK_SHARE = 0.25;
    private static final int SOME_MEEK = 2;

    /** Somebody who mocks with apologies is heated as well: a letter is timid while its heat is below its timidity so often. */
    private static final double HEAT_PER_TIMIDITY = 1.2;

    /** In a timid letter what looks as timid as this is no reproach. */
    private static final double NO_REPROACH = 0.4;

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
     * @param sounds of its sentences
     * @param findings what was found in them
     */
    public static LetterMood of(List<Sound> sounds, List<Finding> findings) {
        List<Finding> sure = findings.stream()
                .filter(finding -> isHeat(finding) && !DOUBTFUL.contains(finding.rule()))
                .toList();
        long hot = sure.stream()
                .filter(finding -> finding.severity() == Severity.HOT)
                .count();
        if (isTimid(sounds, hot)) {
            return TIMID;
        }
        long loud = sounds.stream().filter(sound -> sound.heat() > LOUD).count();
        boolean calm = sounds.size() >= A_LETTER
                && sure.size() <= Math.min(A_FEW, sounds.size() / FOR_EACH_MARKED)
                && hot <= 1
                && loud <= 1
                && mean(sounds, Sound::heat) < COOL;
        boolean heated = sounds.size() >= SOME && (hot > 0 || (loud > 1 && !sure.isEmpty()));
        return calm ? CALM : heated ? HEATED : OPEN;
    }

    private static boolean isTimid(List<Sound> sounds, long hot) {
        long meek = sounds.stream().filter(sound -> sound.timidity() > MEEK).count();
        double heat = mean(sounds, Sound::heat);
        return hot <= 1
                && meek >= Math.max(SOME_MEEK, sounds.size() * MEEK_SHARE)
                && (heat < COOL || heat < mean(sounds, Sound::timidity) * HEAT_PER_TIMIDITY);
    }

    private static double mean(List<Sound> sounds, ToDoubleFunction<Sound> by) {
        return sounds.stream().mapToDouble(by).average().orElse(0);
    }

    private static boolean isHeat(Finding finding) {
        return finding.category().isTone()
                && !COLD.contains(finding.category())
                && finding.severity().atLeast(Severity.WARM);
    }

    /** Whether a letter of this mood makes {@code finding} too doubtful to be shown in the sentence that sounds so. */
    public boolean letsGo(Finding finding, Sound sentence) {
        if (!isHeat(finding) || PLAIN.contains(finding.category())) {
            return false;
        }
        return switch (this) {
            case CALM -> isDoubtfulInCalm(finding, sentence);
            case TIMID ->
                DOUBTFUL.contains(finding.rule())
                        || sentence.timidity() > NO_REPROACH
                        || isDoubtfulInCalm(finding, sentence);
            case HEATED, OPEN -> false;
        };
    }

    /** Whether {@code rule} is not believed alone. */
    public static boolean doubts(String rule) {
        return DOUBTFUL.contains(rule);
    }

    private static boolean isDoubtfulInCalm(Finding finding, Sound sentence) {
        if (DOUBTFUL.contains(finding.rule())) {
            return true;
        }
        boolean toTheReader = READER.matcher(sentence.sentence()).find();
        if (finding.category() == Category.THREAT && toTheReader) {
            return false;
        }
        boolean sure = OWN_FEELINGS.contains(finding.category()) || toTheReader;
        return sentence.heat() < (sure ? TO_THE_READER : OF_OTHERS);
    }
}
