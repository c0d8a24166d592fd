package app.redress.casefile.ui;

import app.redress.casefile.CaseId;

/** Where a person can go from a case's pages; the window knows how. */
public interface CaseNavigation {
    /** To the letter being written in a case. */
    void openDraft(CaseId id);

    /** To what happened in a case. */
    void openCase(CaseId id);

    /** To one entry of a case, shown marked. */
    void openEntry(CaseId id, FoundPlace place);

    /** To what needs the person today. */
    void showToday();

    /** To what was told about a case. */
    void openFacts(CaseId id);

    /** To the choice of what a case is about. */
    void sayAbout(CaseId id);

    /** To the choice of a situation. */
    void newLetter();
}
