package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.FactLifting;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.ToldCases;
import app.redress.casefile.VentPagesInMemory;
import app.redress.drafting.Facts;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** The private page of a new case, open and empty. */
abstract class OpenVentPage {
    final ToldInMemory memory = new ToldInMemory();
    final CasesInMemory cases = memory.cases;
    final FactsInMemory facts = memory.facts;
    final ToldCases told = memory.told;
    final VentPagesInMemory pages = new VentPagesInMemory();
    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final DialogsNoted dialogs = new DialogsNoted();
    final DraftingNavigationNoted navigation = new DraftingNavigationNoted();
    final VentPageViewModel model =
            new VentPageViewModel(pages, new FactLifting(told), tasks, navigation, dialogs, WORDS);
    CaseId id = CaseId.random();

    @BeforeEach
    void openPage() {
        id = told.begin(memory.situation("faulty-goods"), Facts.NONE.from(AMARA), Optional.empty());
        model.open(id);
        tasks.runAll();
    }
}
