package app.redress.casefile;

import java.time.LocalDate;
import java.util.List;

/** The last days ahead in every case, kept so that the list of cases need not count them anew. */
public interface UpcomingDays {
    /** Keeps {@code ahead} for a case instead of what was kept before; nothing when the case is gone. */
    void keep(CaseId id, List<UpcomingDay> ahead);

    /** Those kept for a case that are not before {@code today}, the earliest first. */
    List<UpcomingDay> of(CaseId id, LocalDate today);
}
