package app.redress.cli;

import app.redress.review.Finding;
import app.redress.review.Severity;

/** From which severity on a finding makes {@code check} fail; on the command line in lower case. */
enum Threshold {
    HOT(Severity.HOT),
    WARM(Severity.WARM),
    ANY(Severity.NOTE);

    private final Severity least;

    Threshold(Severity least) {
        this.least = least;
    }

    boolean reachedBy(Finding finding) {
        return finding.severity().atLeast(least);
    }
}
