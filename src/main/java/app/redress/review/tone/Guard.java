package app.redress.review.tone;

/** A reason to let words stand although a rule heard them. */
interface Guard {
    /** Whether {@code alarm}, raised in {@code sentence} of {@code passage}, is false. */
    boolean silences(Alarm alarm, Sentence sentence, Passage passage);
}
