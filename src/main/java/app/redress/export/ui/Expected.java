package app.redress.export.ui;

import app.redress.words.ProblemException;

/** Tells trouble that a person can act on from a mistake of ours. */
final class Expected {
    private Expected() {}

    /** What to tell the person; anything else goes on to the window's error handling. */
    static ProblemException problem(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException(failure);
    }
}
