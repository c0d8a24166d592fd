package app.redress.shell;

import app.redress.casefile.CaseId;
import app.redress.casefile.NewCase;
import app.redress.drafting.SampleLetter;
import app.redress.settings.Settings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.util.Optional;
import java.util.stream.Stream;

/** What the window opens with: a sample letter at the first start, else the place where the person left. */
public final class FirstPage {
    private final NewCase newCase;
    private final SampleLetter sample;
    private final WindowNavigation navigation;
    private final Navigator navigator;
    private final BackgroundTasks tasks;

    public FirstPage(
            NewCase newCase,
            SampleLetter sample,
            WindowNavigation navigation,
            Navigator navigator,
            BackgroundTasks tasks) {
        this.newCase = newCase;
        this.sample = sample;
        this.navigation = navigation;
        this.navigator = navigator;
        this.tasks = tasks;
    }

    /** @param left the settings as they were when the window was last closed */
    public void show(Settings left) {
        if (left.lastPage().isBlank()) {
            tasks.submit(Lane.STORE, () -> newCase.sample(sample)).onSuccess(begun -> navigation.openDraft(begun.id()));
            return;
        }
        Page page = Stream.of(Page.values())
                .filter(known -> known.name().equals(left.lastPage()))
                .findFirst()
                .orElse(Page.TODAY);
        Optional<CaseId> lastCase = caseId(left.lastCase());
        if (page == Page.LETTER && lastCase.isPresent()) {
            navigation.openDraft(lastCase.get());
        } else if (page == Page.CASE && lastCase.isPresent()) {
            navigation.openCase(lastCase.get());
        } else {
            navigator.show(page == Page.LETTER || page == Page.CASE ? Page.TODAY : page);
        }
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
