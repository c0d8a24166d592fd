package app.redress.casefile;

import app.redress.drafting.Facts;
import app.redress.words.ProblemException;
import java.util.Optional;

/** What a person told about a case, kept so that its later letters can be written from it. */
public interface CaseFacts {
    /** Empty when nothing was told about this case, or there is no such case. */
    Optional<Facts> of(CaseId id);

    /**
     * Keeps {@code facts} instead of those kept before.
     *
     * @throws ProblemException when they cannot be written; those kept before are kept still
     */
    void keep(CaseId id, Facts facts);
}
