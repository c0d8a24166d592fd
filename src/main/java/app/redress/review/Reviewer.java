package app.redress.review;

import java.util.List;

/**
 * Reads a text and says what it finds: spelling, grammar, tone. An instance is used by one thread at a time and may
 * remember earlier texts to answer a small change quickly; the answer never depends on what it remembers.
 */
public interface Reviewer {
    /** Findings in order of their start; no two of them overlap. */
    List<Finding> review(ReviewRequest request);

    /** Loads what the first review would otherwise wait for. */
    default void warmUp() {}
}
