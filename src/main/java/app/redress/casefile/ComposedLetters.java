package app.redress.casefile;

import app.redress.drafting.Style;
import java.util.Optional;

/** The first letter of each case as Redress wrote it, whatever its writer made of it since. */
public interface ComposedLetters {
    /** Empty when Redress did not write one from facts. */
    Optional<Made> of(CaseId id);

    /**
     * Keeps {@code made} instead of the one before; nothing when no facts are kept of this case.
     *
     * @throws app.redress.words.ProblemException when it cannot be written
     */
    void keep(CaseId id, Made made);

    /**
     * A letter as it was made.
     *
     * @param style as the person chose it; empty when the facts choose
     */
    record Made(String body, Optional<Style> style) {}
}
