package app.redress.shell;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ui.FoundPlace;
import app.redress.drafting.Situation;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DirectBackgroundTasks;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class WindowNavigationTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final CaseId id =
            cases.create("", "", draft("Broadband", "Dear Sir")).id();
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final Navigator navigator = new Navigator(Arrays.stream(Page.values())
            .collect(
                    Collectors.toMap(Function.identity(), page -> () -> new PageView(new Pane(), () -> {}, () -> {}))));
    private final WindowNavigation navigation =
            new WindowNavigation(navigator, new NoPages(), cases, tasks, new CurrentSettings(Settings.FIRST_START));

    @Test
    void whoSaysFromTheLetterWhatItIsAboutComesBackToTheLetter() {
        navigation.openDraft(id);
        tasks.runAll();
        navigation.openFacts(id);
        navigation.sayAbout(id);
        assertThat(navigator.page()).isEqualTo(Page.CHOOSE);

        navigation.back(id);
        tasks.runAll();

        assertThat(navigator.page()).isEqualTo(Page.LETTER);
    }

    @Test
    void whoSaysItFromTheCaseComesBackToTheCase() {
        navigation.openDraft(id);
        tasks.runAll();
        navigation.openCase(id);
        navigation.sayAbout(id);

        navigation.back(id);
        tasks.runAll();

        assertThat(navigator.page()).isEqualTo(Page.CASE);
    }

    private static final class NoPages implements CasePages {
        @Override
        public void openDraft(ComplaintCase complaint) {}

        @Override
        public void openIntake(Situation situation) {}

        @Override
        public void openFacts(CaseId id) {}

        @Override
        public void sayAbout(CaseId id) {}

        @Override
        public void openVentPage(CaseId id) {}

        @Override
        public void openCase(CaseId id, Optional<FoundPlace> place) {}
    }
}
