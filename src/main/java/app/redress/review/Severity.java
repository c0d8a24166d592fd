package app.redress.review;

/** How much a finding harms the letter, gravest first. */
public enum Severity {
    /** A reader would take it as hostile. */
    HOT,
    /** Heated, blaming, exaggerated or vague wording that weakens the letter. */
    WARM,
    /** Advice. */
    NOTE;

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
