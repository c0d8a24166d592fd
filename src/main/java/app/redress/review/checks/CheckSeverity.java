package app.redress.review.checks;

/** How much a completeness check matters, gravest first. */
public enum CheckSeverity {
    /** Asked once more before export; never forbidden. */
    MUST,
    SHOULD,
    NICE
}
