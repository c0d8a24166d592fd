package app.redress.review.tone;

import app.redress.text.LinearSignal;
import app.redress.text.WordFeatures;

/**
 * How much the words of a sentence look like those of somebody who makes themselves small: a linear model over single words
 * and pairs, with a weight for each in {@code timid-signal.tsv}. Like {@link HeatSignal} it hears the register and not the
 * sense, so it only confirms what a rule half suspects. It is trained on sentences written for Redress; a test trains it
 * anew and compares.
 */
public final class TimidSignal {
    private static final String FILE = "timid-signal.tsv";

    private final LinearSignal signal;

    private TimidSignal(LinearSignal signal) {
        this.signal = signal;
    }

    /** The signal as it was trained. */
    public static TimidSignal load() {
        return new TimidSignal(LinearSignal.load(TimidSignal.class, FILE));
    }

    /** From 0, like other sentences, to 1, like timid ones. */
    public double of(String sentence) {
        return signal.of(WordFeatures.of(sentence));
    }
}
