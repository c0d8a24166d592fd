package app.redress.review.ui;

/** How much the review says while a person writes. */
public enum ReviewMode {
    /** Quiet: spelling is underlined, of the rest there is a count. */
    WRITE,
    /** Everything, one by one. */
    REVIEW
}
