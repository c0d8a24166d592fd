package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import java.util.Optional;
import java.util.UUID;

/** The two pages that show one case: told which one before they come into sight. */
public interface CasePages {
    void openDraft(ComplaintCase complaint);

    /** @param entry to mark, when one was searched for */
    void openCase(CaseId id, Optional<UUID> entry);
}
