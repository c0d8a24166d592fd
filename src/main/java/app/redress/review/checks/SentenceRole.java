package app.redress.review.checks;

import java.util.Locale;

/**
 * What a sentence does in a letter of complaint. One sentence may play several roles or none.
 *
 * <p>How likely it is that a sentence plays one is told by a trained signal ({@link SentenceRoles}). Each role has two
 * bounds, chosen on letters whose writers the signal had not seen: below the first hardly a letter plays it, from the second
 * on hardly one does not. Between them the rules of a check decide; where they are better than the signal, that is all the
 * room there is.
 */
enum SentenceRole {
    /** Says something good of them, and means it. */
    WARM(0.4, 0.4),
    /** Turns from the good to the trouble. */
    TURN(0.2, 0.2),
    /** Takes it for a mistake, or shows understanding. */
    DOUBT(0, 0.15),
    /** Mocks. */
    SARCASM(0.05, 1),
    /** Threatens with more than the next step. */
    THREAT(0.05, 0.3),
    /** Thanks, or trusts that they will settle it. */
    THANKS(0, 0.5),
    /** Says how the writer will help it along. */
    OPEN(0.17, 0.17),
    /** Weakens what is asked for. */
    HEDGE(0.05, 0.3),
    /** Exaggerates. */
    ABSOLUTE(0.05, 0.12),
    /** Blames the reader where the event could be told. */
    YOU(0.05, 0.2);

    private final double unlikely;
    private final double likely;

    /** @param unlikely and {@code likely}: from 0 to 1 */
    SentenceRole(double unlikely, double likely) {
        this.unlikely = unlikely;
        this.likely = likely;
    }

    /** As the labelled letters call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is played.
     *
     * @param likelihood from 0 to 1, by the signal
     * @param byRule what the rules of a check say; counts where the signal is not sure
     */
    boolean isPlayed(double likelihood, boolean byRule) {
        return likelihood >= likely || (byRule && likelihood >= unlikely);
    }
}
