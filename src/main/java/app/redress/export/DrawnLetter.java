package app.redress.export;

/** A letter laid out on pages. Can be kept and asked for its pages as long as it is wanted. */
public interface DrawnLetter {
    /** How many pages there are; at least one. */
    int pages();

    /** The width of its pages on paper, in inches. */
    double widthInInches();

    /** The height of its pages on paper, in inches. */
    double heightInInches();

    /**
     * Draws a page; takes about a twentieth of a second for a screen, so away from the UI thread.
     *
     * @param page from 1
     * @param dotsPerInch how fine
     */
    PagePicture page(int page, double dotsPerInch);
}
