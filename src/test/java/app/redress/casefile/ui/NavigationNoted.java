package app.redress.casefile.ui;

import app.redress.casefile.CaseId;
import java.util.ArrayList;
import java.util.List;

/** Notes where a person was led. */
final class NavigationNoted implements CaseNavigation {
    private final List<String> steps = new ArrayList<>();

    List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void openDraft(CaseId id) {
        steps.add("draft " + id);
    }

    @Override
    public void openCase(CaseId id) {
        steps.add("case " + id);
    }

    @Override
    public void openEntry(CaseId id, FoundPlace place) {
        steps.add("entry " + place.entry());
    }

    @Override
    public void openFacts(CaseId id) {
        steps.add("facts " + id);
    }

    @Override
    public void sayAbout(CaseId id) {
        steps.add("about " + id);
    }

    @Override
    public void showToday() {
        steps.add("today");
    }

    @Override
    public void newLetter() {
        steps.add("new letter");
    }
}
