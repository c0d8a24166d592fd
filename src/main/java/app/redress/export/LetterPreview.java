package app.redress.export;

/** Lets a person see a letter exactly as its PDF will show it. */
public interface LetterPreview {
    /**
     * Makes the PDF of a letter in memory; may take a tenth of a second, so away from the UI thread.
     *
     * @throws app.redress.words.ProblemException when there are signs in it that the typeface has not
     */
    DrawnLetter draw(Outgoing outgoing);
}
