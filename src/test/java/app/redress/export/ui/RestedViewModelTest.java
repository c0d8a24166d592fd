package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.Rest;
import app.redress.export.Letters;
import app.redress.export.ui.RestedViewModel.Rested;
import app.redress.letter.EnglishVariant;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestedViewModelTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T19:02:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-21T07:00:00Z");

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CasesInMemory cases = new CasesInMemory(Clock.fixed(EVENING, ZoneOffset.UTC));
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final List<CaseId> opened = new ArrayList<>();
    private CaseId sofa;

    @BeforeEach
    void theSofaRestsOvernight() {
        Draft draft = new Draft(Letters.harbourAndFinch(), "", "", "Dear Ms Finch,", EnglishVariant.GB, 0);
        sofa = cases.create("Torn sofa", "", draft).id();
        shelf.lay(sofa, new Rest(EVENING, MORNING, List.of("brain-dead driver")));
    }

    @Test
    void overnightNothingComesBack() {
        assertThat(at(MORNING.minusSeconds(1)).rested()).isEmpty();
    }

    @Test
    void inTheMorningTheLetterComesBackAndCanBeOpened() {
        RestedViewModel model = at(MORNING);

        assertThat(model.rested())
                .containsExactly(new Rested(
                        sofa,
                        "“Torn sofa” has rested since Friday, 19:02. Read it again with a calm eye before it goes."));
        model.open(model.rested().get(0));
        assertThat(opened).containsExactly(sofa);
    }

    @Test
    void whatWasTakenBackDoesNotComeAgain() {
        shelf.take(sofa);

        assertThat(at(MORNING).rested()).isEmpty();
    }

    @Test
    void aCaseThatIsGoneIsPassedOver() {
        shelf.lay(CaseId.of("6f8a4c1e-0000-4000-8000-000000000009"), new Rest(EVENING, MORNING, List.of()));

        assertThat(at(MORNING).rested()).hasSize(1);
    }

    private RestedViewModel at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        RestedViewModel model = new RestedViewModel(
                shelf, cases, tasks, CaseWords.of(Words.load(Locale.UK), clock), clock, opened::add);
        model.refresh();
        tasks.runAll();
        return model;
    }
}
