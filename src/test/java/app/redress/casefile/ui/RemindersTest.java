package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final NavigationNoted navigation = new NavigationNoted();
    private final Reminders reminders = new Reminders(cases, tasks, dialogs, navigation, CaseWords.of(WORDS, CLOCK));
    private int changed;

    @Test
    void oneThingIsSaidInWordsAndLeadsToItsCase() {
        CaseId id = overdue("Broadband");

        start();
        dialogs.takeUpOffer();

        assertThat(dialogs.said()).singleElement().asString().contains("They owe you an answer since Tuesday.");
        assertThat(navigation.steps()).containsExactly("case " + id);
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void severalThingsLeadHome() {
        overdue("Broadband");
        overdue("Kettle");

        start();
        dialogs.takeUpOffer();

        assertThat(dialogs.said()).containsExactly("2 things need you today.");
        assertThat(navigation.steps()).containsExactly("today");
    }

    @Test
    void nothingIsSaidWhenNothingIsDue() {
        cases.create("", "", draft("Sofa", "Dear"));

        start();

        assertThat(dialogs.said()).isEmpty();
    }

    @Test
    void whatComesToBeDueWhileTheWindowIsOpenIsSaidOnce() {
        overdue("Broadband");
        start();
        overdue("Kettle");

        tasks.tick();
        tasks.runAll();
        tasks.tick();
        tasks.runAll();

        assertThat(dialogs.said()).hasSize(2);
        assertThat(dialogs.said().get(1)).startsWith("Kettle, Skyreach.");
    }

    private void start() {
        reminders.start(() -> changed++);
        tasks.runAll();
    }

    private CaseId overdue(String subject) {
        CaseId id = cases.create("", "", draft(subject, "")).id();
        cases.add(id, sent(TODAY.minusDays(18), TODAY.minusDays(4)));
        return id;
    }
}
