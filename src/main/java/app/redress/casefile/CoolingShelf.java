package app.redress.casefile;

import java.util.Map;
import java.util.Optional;

/** Where a hot letter can rest overnight. Nothing stops the person from writing on, or sending it, meanwhile. */
public interface CoolingShelf {
    Optional<Rest> of(CaseId id);

    /** Every letter that lies there, the one that may come back first foremost. */
    Map<CaseId, Rest> all();

    /**
     * Lays the letter of a case there, anew when it lay there already.
     *
     * @throws app.redress.words.ProblemException when it cannot be written
     */
    void lay(CaseId id, Rest rest);

    /** Takes it back; nothing happens when it does not lie there. */
    void take(CaseId id);
}
