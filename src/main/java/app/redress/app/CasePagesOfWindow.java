package app.redress.app;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ui.CaseTimelineViewModel;
import app.redress.casefile.ui.FoundPlace;
import app.redress.drafting.Situation;
import app.redress.shell.CasePages;
import app.redress.shell.Navigator;
import app.redress.shell.OpenLetter;
import app.redress.shell.Page;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells each page which case it is about. The parts are asked for when needed, since they know the way here. */
record CasePagesOfWindow(
        Navigator navigator,
        Supplier<OpenLetter> letter,
        Supplier<DraftingWiring> drafting,
        Supplier<CaseTimelineViewModel> timeline)
        implements CasePages {
    @Override
    public void openDraft(ComplaintCase complaint) {
        navigator.prepare(Page.LETTER);
        letter.get().open(complaint);
    }

    @Override
    public void openIntake(Situation situation) {
        drafting.get().intake().begin(situation);
    }

    @Override
    public void openFacts(CaseId id) {
        drafting.get().intake().edit(id);
    }

    @Override
    public void sayAbout(CaseId id) {
        drafting.get().chooser().about(drafting.get().late(id));
    }

    @Override
    public void openVentPage(CaseId id) {
        navigator.prepare(Page.VENT);
        drafting.get().vent().open(id);
    }

    @Override
    public void openCase(CaseId id, Optional<FoundPlace> place) {
        timeline.get().open(id, place);
    }
}
