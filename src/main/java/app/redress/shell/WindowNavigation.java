package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ui.CaseNavigation;
import app.redress.casefile.ui.FoundPlace;
import app.redress.drafting.Situation;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.Optional;

/** Leads from one page to another, and remembers where the person is, so that the next start reopens it. */
public final class WindowNavigation implements CaseNavigation, DraftingNavigation {
    private final Navigator navigator;
    private final CasePages pages;
    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final CurrentSettings settings;
    private Page lastOfCase = Page.CASE;

    public WindowNavigation(
            Navigator navigator,
            CasePages pages,
            CaseRepository cases,
            BackgroundTasks tasks,
            CurrentSettings settings) {
        this.navigator = navigator;
        this.pages = pages;
        this.cases = cases;
        this.tasks = tasks;
        this.settings = settings;
        navigator.pageProperty().addListener((of, before, now) -> remember(now));
    }

    @Override
    public void openDraft(CaseId id) {
        navigator.leave();
        tasks.submit(Lane.STORE, () -> cases.find(id)).onSuccess(this::showDraft);
    }

    @Override
    public void openIntake(Situation situation) {
        pages.openIntake(situation);
        navigator.show(Page.INTAKE);
    }

    @Override
    public void openFacts(CaseId id) {
        navigator.leave();
        pages.openFacts(id);
        navigator.show(Page.INTAKE);
    }

    @Override
    public void sayAbout(CaseId id) {
        navigator.leave();
        pages.sayAbout(id);
        navigator.show(Page.CHOOSE);
    }

    @Override
    public void openVentPage(CaseId id) {
        navigator.leave();
        pages.openVentPage(id);
        navigator.show(Page.VENT);
    }

    @Override
    public void openCase(CaseId id) {
        showCase(id, Optional.empty());
    }

    @Override
    public void back(CaseId id) {
        if (lastOfCase == Page.LETTER) {
            openDraft(id);
        } else {
            openCase(id);
        }
    }

    @Override
    public void openEntry(CaseId id, FoundPlace place) {
        showCase(id, Optional.of(place));
    }

    @Override
    public void showToday() {
        navigator.show(Page.TODAY);
    }

    @Override
    public void newLetter() {
        navigator.show(Page.CHOOSE);
    }

    private void showDraft(Optional<ComplaintCase> found) {
        if (found.flatMap(ComplaintCase::draft).isPresent()) {
            ComplaintCase complaint = found.get();
            pages.openDraft(complaint);
            navigator.show(Page.LETTER);
            at(Page.LETTER, complaint.id());
        } else if (found.isPresent()) {
            openCase(found.get().id());
        } else {
            navigator.show(Page.TODAY);
        }
    }

    private void showCase(CaseId id, Optional<FoundPlace> place) {
        pages.openCase(id, place);
        navigator.show(Page.CASE);
        at(Page.CASE, id);
    }

    private void at(Page page, CaseId id) {
        lastOfCase = page;
        settings.update(now -> now.at(page.name(), id.toString()));
    }

    private void remember(Page page) {
        if (page == Page.INTAKE || page == Page.VENT) {
            // What is asked there is not kept with the page; the next start begins with what needs the person.
            settings.update(now -> now.at(Page.TODAY.name(), now.lastCase()));
        } else if (page != Page.LETTER && page != Page.CASE) {
            settings.update(now -> now.at(page.name(), now.lastCase()));
        }
    }
}
