package app.redress.review.tone.rewording;

/**
 * A sentence that could stand in place of a heated one.
 *
 * @param text the sentence; empty to leave the heated one out
 * @param own whether it is made of the words of the heated one; a plain statement is not
 * @param told all that is told by it or knowingly left unsaid: what is missing here is a fact lost
 */
public record Proposal(String text, boolean own, String told) {
    /** One made of the words of the heated sentence. */
    public static Proposal ofItsWords(String text, String told) {
        return new Proposal(text, true, told);
    }

    /** The same as it was told, in other words. */
    public Proposal withText(String other) {
        return new Proposal(other, own, told);
    }
}
