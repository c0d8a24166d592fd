package app.redress.review.tone.rewording;

/**
 * A sentence that could stand in place of a heated one.
 *
 * @param text the sentence; empty to leave the heated one out
 * @param told all that is told by it or knowingly left unsaid: what is missing here is a fact lost
 */
public record Proposal(String text, String told) {
    /** The same as it was told, in other words. */
    public Proposal withText(String other) {
        return new Proposal(other, told);
    }
}
