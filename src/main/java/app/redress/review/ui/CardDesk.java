package app.redress.review.ui;

/** What the card asks of whoever shows it. */
interface CardDesk {
    /** Puts {@code rewording} in the place of the words and goes on to the next finding. */
    void apply(String rewording);

    /** Leaves the words as they are and goes on to the next finding, or back to the letter after the last. */
    void leave();

    /** Closes the card with the caret behind the words, or with the gap selected. */
    void writeMyself();

    void ignoreHere();

    void ignoreAlways();

    void next();

    void previous();

    /** Takes the last change back. */
    void undo();

    /** Back to where the person was writing. */
    void close();
}
