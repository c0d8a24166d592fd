package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ui.FoundPlace;
import app.redress.drafting.Situation;
import java.util.Optional;

/** The pages that show one case: told which one before they come into sight. */
public interface CasePages {
    void openDraft(ComplaintCase complaint);

    void openIntake(Situation situation);

    void openFacts(CaseId id);

    /** The choice of a situation, for a case that has none. */
    void sayAbout(CaseId id);

    void openVentPage(CaseId id);

    /** @param place to mark, when one was searched for */
    void openCase(CaseId id, Optional<FoundPlace> place);
}
