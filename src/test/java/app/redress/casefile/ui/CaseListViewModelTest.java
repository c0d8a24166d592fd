package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.ui.CaseListViewModel.Row;
import app.redress.casefile.ui.CaseListViewModel.Section;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseListViewModelTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final CasesWithUndo undoable = new CasesWithUndo(cases);
    private final DialogsNoted dialogs = new DialogsNoted();
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final NavigationNoted navigation = new NavigationNoted();
    private final CaseListViewModel model =
            new CaseListViewModel(undoable, tasks, settings, navigation, dialogs, CaseWords.of(WORDS, CLOCK));

    @Test
    void theGreetingKnowsTheHourAndTheFirstName() {
        model.refresh();
        assertThat(model.greetingProperty().get()).isEqualTo("Good evening");

        settings.update(now -> now.withSender(AMARA));
        model.refresh();
        assertThat(model.greetingProperty().get()).isEqualTo("Good evening, Amara");
    }

    @Test
    void withoutACaseThePageIsEmptyButOnlyOnceThatIsKnown() {
        model.refresh();
        assertThat(model.emptyProperty().get()).isFalse();

        tasks.runAll();
        assertThat(model.emptyProperty().get()).isTrue();
        assertThat(model.sections()).isEmpty();
    }

    @Test
    void ofVeryManyCasesTheFirstAreShownAndTheRestOnRequest() {
        for (int number = 0; number < 45; number++) {
            draftCase("Draft " + number);
        }
        refresh();
        assertThat(model.sections()).singleElement().satisfies(section -> {
            assertThat(section.rows()).hasSize(40);
            assertThat(section.hidden()).isEqualTo(5);
        });

        model.showMore();
        tasks.runAll();
        assertThat(model.sections()).singleElement().satisfies(section -> {
            assertThat(section.rows()).hasSize(45);
            assertThat(section.hidden()).isZero();
        });
    }

    @Test
    void whatNeedsThePersonComesFirst() {
        draftCase("Draft");
        sentCase("Waiting", TODAY.plusDays(4).minusDays(14));
        sentCase("Late", TODAY.minusDays(18));

        refresh();

        assertThat(model.sections())
                .extracting(Section::title)
                .containsExactly("Needs you", "Waiting for them", "Drafts");
        assertThat(rows())
                .extracting(Row::title)
                .containsExactly("Late, Skyreach", "Waiting, Skyreach", "Draft, Skyreach");
        assertThat(rows()).extracting(Row::action).containsExactly("Next step", "Open", "Continue");
        assertThat(model.overviewProperty().get()).isEqualTo("One thing needs you. The rest is waiting for others.");
        assertThat(model.needsYouProperty().get()).isEqualTo(1);
    }

    @Test
    void aDraftOpensAsALetterAndASentOneAsACase() {
        CaseId draft = draftCase("Draft");
        CaseId waiting = sentCase("Waiting", TODAY);
        refresh();

        rows().forEach(model::open);

        assertThat(navigation.steps()).containsExactlyInAnyOrder("case " + waiting, "draft " + draft);
    }

    @Test
    void anOverdueCaseWithALetterUnderWayContinuesIt() {
        CaseId late = sentCase("Late", TODAY.minusDays(30));
        cases.saveDraft(late, draft("Reminder", "Dear"));
        refresh();

        Row row = rows().get(0);
        model.act(row);
        model.open(row);

        assertThat(row.action()).isEqualTo("Continue");
        assertThat(row.words()).endsWith("Your reminder is under way.");
        assertThat(navigation.steps()).containsExactly("draft " + late, "case " + late);
    }

    @Test
    void anAnsweredCaseStandsLast() {
        CaseId answered = sentCase("Fridge", TODAY.minusDays(20));
        cases.add(answered, reply(TODAY.minusDays(3), "We refund."));
        refresh();

        assertThat(model.sections()).extracting(Section::title).containsExactly("Answered");
        assertThat(model.overviewProperty().get()).isEqualTo("Nothing needs you today.");
    }

    @Test
    void aDeletedDraftComesBackWithUndoAndIsGoneOnceTheCasesAreClosed() {
        draftCase("Draft");
        refresh();

        model.delete(rows().get(0));
        tasks.runAll();
        assertThat(model.sections()).isEmpty();
        assertThat(dialogs.said()).singleElement().asString().startsWith("“Draft, Skyreach” was deleted.");

        dialogs.takeUpOffer();
        tasks.runAll();
        assertThat(rows()).hasSize(1);

        model.delete(rows().get(0));
        tasks.runAll();
        assertThat(cases.summaries()).hasSize(1);
        undoable.close();
        assertThat(cases.summaries()).isEmpty();
    }

    private void refresh() {
        model.refresh();
        tasks.runAll();
    }

    private List<Row> rows() {
        return model.sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private CaseId draftCase(String subject) {
        return cases.create("", "", draft(subject, "Dear")).id();
    }

    private CaseId sentCase(String subject, LocalDate on) {
        CaseId id = draftCase(subject);
        cases.add(id, sent(on, on.plusDays(14)));
        return id;
    }
}
