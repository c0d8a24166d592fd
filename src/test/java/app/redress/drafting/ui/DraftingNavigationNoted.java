package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.drafting.Situation;
import java.util.ArrayList;
import java.util.List;

/** Goes nowhere, and writes down where it was sent. */
final class DraftingNavigationNoted implements DraftingNavigation {
    final List<CaseId> drafts = new ArrayList<>();
    final List<CaseId> facts = new ArrayList<>();
    final List<CaseId> ventPages = new ArrayList<>();
    final List<CaseId> cases = new ArrayList<>();
    final List<CaseId> unsaid = new ArrayList<>();
    final List<Situation> intakes = new ArrayList<>();

    @Override
    public void openDraft(CaseId id) {
        drafts.add(id);
    }

    @Override
    public void back(CaseId id) {
        cases.add(id);
    }

    @Override
    public void sayAbout(CaseId id) {
        unsaid.add(id);
    }

    @Override
    public void openFacts(CaseId id) {
        facts.add(id);
    }

    @Override
    public void openVentPage(CaseId id) {
        ventPages.add(id);
    }

    @Override
    public void openIntake(Situation situation) {
        intakes.add(situation);
    }
}
