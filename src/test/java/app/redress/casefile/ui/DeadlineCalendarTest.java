package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.closing;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Deadline;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.UpcomingDays;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final List<Deadline> saved = new ArrayList<>();
    private final DeadlineCalendar calendar = new DeadlineCalendar(
            cases,
            new TwoRights(),
            (deadlines, target) -> saved.addAll(deadlines),
            tasks,
            dialogs,
            CaseWords.of(WORDS, CLOCK));

    @Test
    void allDatesAreThoseOfEveryOpenCaseAndAllItsRights() {
        begun();
        dialogs.choosing(Path.of("dates.ics"));

        calendar.saveAll();
        tasks.runAll();

        assertThat(saved)
                .extracting(Deadline::day)
                .containsExactly(TODAY.plusDays(5), TODAY.plusDays(14), TODAY.plusDays(700));
        assertThat(saved).allSatisfy(deadline -> assertThat(deadline.title()).contains("Skyreach"));
    }

    @Test
    void aClosedCaseWaitsForNothing() {
        CaseId id = begun();
        cases.add(id, closing(TODAY));

        calendar.saveAll();
        tasks.runAll();

        assertThat(saved).isEmpty();
        assertThat(dialogs.said()).hasSize(1);
    }

    private CaseId begun() {
        CaseId id = cases.create("Dead line", "broadband-down", draft("Broadband", "Dear"))
                .id();
        cases.add(id, sent(TODAY, TODAY.plusDays(14)));
        return id;
    }

    private static final class TwoRights implements UpcomingDays {
        @Override
        public void keep(CaseId id, List<UpcomingDay> ahead, Optional<UpcomingDay> owed) {}

        @Override
        public List<UpcomingDay> of(CaseId id, LocalDate today) {
            return List.of(
                    new UpcomingDay(today.plusDays(5), "Last day to reject"),
                    new UpcomingDay(today.plusDays(700), "Last day to begin a court claim"));
        }
    }
}
