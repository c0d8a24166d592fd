package app.redress.casefile;

import java.util.Optional;

/** The first letter of each case as Redress wrote it, whatever its writer made of it since. */
public interface ComposedLetters {
    /** Empty when Redress did not write one from facts. */
    Optional<String> of(CaseId id);

    /**
     * Keeps {@code body} instead of the one before; nothing when no facts are kept of this case.
     *
     * @throws app.redress.words.ProblemException when it cannot be written
     */
    void keep(CaseId id, String body);
}
