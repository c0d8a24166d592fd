package app.redress.casefile;

import app.redress.review.IgnoredFindings.Place;
import app.redress.words.ProblemException;
import java.util.List;

/** What a person passed over in the letter of a case, so that it is not brought up again at the next start. */
public interface PassedOverFindings {
    /** The places in the letter of this case; none when there is no such case. */
    List<Place> of(CaseId id);

    /**
     * Keeps {@code places} instead of those kept before.
     *
     * @throws ProblemException when they cannot be written; those kept before are kept still
     */
    void keep(CaseId id, List<Place> places);
}
