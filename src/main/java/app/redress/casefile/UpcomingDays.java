package app.redress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last days ahead in every case, kept so that the list of cases need not count them anew. */
public interface UpcomingDays {
    /**
     * Keeps {@code ahead} for a case instead of what was kept before; nothing when the case is gone.
     *
     * @param owed what they have to do first and have not
     */
    void keep(CaseId id, List<UpcomingDay> ahead, Optional<UpcomingDay> owed);

    /** Those kept for a case that are not before {@code today}, the earliest first. */
    List<UpcomingDay> of(CaseId id, LocalDate today);
}
