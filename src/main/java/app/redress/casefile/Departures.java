package app.redress.casefile;

import java.util.List;

/** What has left the window, kept with the case. */
public interface Departures {
    /** The latest first; none when there is no such case. */
    List<Departure> of(CaseId id);

    /**
     * Keeps one more.
     *
     * @throws app.redress.words.ProblemException when it cannot be written
     */
    void keep(CaseId id, Departure departure);
}
