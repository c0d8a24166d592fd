package app.redress.review.checks;

/** One question put to a letter. Its words stand in the bundle under {@code check.<id>.met} and {@code .unmet}. */
interface Check {
    /** As in the catalogue: {@code K01} to {@code K50}. */
    String id();

    CheckSeverity severity();

    Verdict verdict(Evidence letter);
}
