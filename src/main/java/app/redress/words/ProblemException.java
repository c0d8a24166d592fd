package app.redress.words;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that a person can act on: a full disk, a locked file, a broken template. It carries the key of
 * one clear sentence ({@code problem.<key>} in the bundle) that says what happened and what to do; never letter text.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient Object[] arguments;

    public ProblemException(String problem, @Nullable Throwable cause, Object... arguments) {
        super(problem, cause);
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    /** The key of the sentence, without its {@code problem.} prefix. */
    public String problem() {
        return problem;
    }

    /** What the sentence names: a file name, a number. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
