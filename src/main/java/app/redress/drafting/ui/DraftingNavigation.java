package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.drafting.Situation;

/** Where a person goes once a letter is begun; the window knows how. */
public interface DraftingNavigation {
    /** To the letter being written in a case. */
    void openDraft(CaseId id);

    /** Back to the page of a case that was open before its facts: its letter, or what happened. */
    void back(CaseId id);

    /** To the choice of what a case is about. */
    void sayAbout(CaseId id);

    /** To what was told about a case. */
    void openFacts(CaseId id);

    /** To the private page of a case. */
    void openVentPage(CaseId id);

    /** To the questions of a situation. */
    void openIntake(Situation situation);
}
