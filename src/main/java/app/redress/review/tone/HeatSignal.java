package app.redress.review.tone;

import app.redress.text.LinearSignal;
import app.redress.text.WordFeatures;

/**
 * How much the words of a sentence look like those of heated sentences: a linear model over single words and pairs, with
 * a weight for each in {@code heat-signal.tsv}. It hears the register and not the sense, so it never raises an alarm; it
 * only confirms what a rule half suspects. It is trained on sentences written for Redress; a test trains it anew and
 * compares.
 */
public final class HeatSignal {
    private static final String FILE = "heat-signal.tsv";

    /** Chosen on labelled sentences: above it, few civil ones remain among those that a half-sure rule hears. */
    private static final double LIKELY = 0.6;

    /** Above it, hardly a civil one remains that bears several small marks of heat. */
    private static final double SURE = 0.95;

    /** Above it, hardly a sentence of a civil letter remains; posts to a handle are louder. */
    private static final double NEARLY_SURE = 0.85;

    /** Above it, one in a hundred civil sentences remains that bears a mark which is half a reason by itself. */
    private static final double QUITE_SURE = 0.8;

    private final LinearSignal signal;

    private HeatSignal(LinearSignal signal) {
        this.signal = signal;
    }

    /** The signal as it was trained. */
    public static HeatSignal load() {
        return new HeatSignal(LinearSignal.load(HeatSignal.class, FILE));
    }

    /** Whether {@code text} looks heated enough for a rule that is not sure by itself. */
    public boolean confirms(String text) {
        return of(text) > LIKELY;
    }

    /** Whether {@code text} looks heated enough for a small mark that is half a reason by itself. */
    boolean supports(String text) {
        return of(text) > QUITE_SURE;
    }

    /** Whether {@code text} looks so heated that small marks are enough of a reason, unless it is a public post. */
    boolean isNearlySureOf(String text) {
        return of(text) > NEARLY_SURE;
    }

    /** Whether {@code text} looks so heated that small marks are enough of a reason anywhere. */
    boolean isSureOf(String text) {
        return of(text) > SURE;
    }

    /** From 0, like civil sentences, to 1, like heated ones. */
    public double of(String sentence) {
        return signal.of(WordFeatures.of(sentence));
    }
}
