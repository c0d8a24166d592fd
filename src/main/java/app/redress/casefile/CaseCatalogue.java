package app.redress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Many cases at once, each time only as many of them as a page shows: what it costs does not grow with the others. */
public interface CaseCatalogue {
    /** The home list: at most {@code rows} cases under each heading, and how many there are. */
    Agenda agenda(LocalDate today, int rows);

    /** The line of one case, empty when it is gone. */
    Optional<CaseSummary> summary(CaseId id);

    /** Open cases, the latest changed first. */
    List<CaseSummary> latestOpen(int limit);

    /** How many cases there are. */
    int size();

    /** What the cases can be told apart by. */
    CaseChoices choices();

    /**
     * Finds words in drafts, letters, replies, calls and notes of the cases that {@code filter} lets in; accents and
     * case folded, the last word as a prefix.
     */
    List<SearchHit> search(String words, CaseFilter filter, int limit);
}
