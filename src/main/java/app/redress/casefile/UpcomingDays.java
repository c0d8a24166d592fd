package app.redress.casefile;

import java.util.List;

/** The last days ahead in every case, kept so that the list of cases need not count them anew. */
public interface UpcomingDays {
    /** Keeps {@code ahead} for a case instead of what was kept before; nothing when the case is gone. */
    void keep(CaseId id, List<UpcomingDay> ahead);
}
