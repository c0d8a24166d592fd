package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.ToldCases;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.util.List;

/** Somebody who answers the questions of a situation. */
final class IntakeScene {
    private final ToldInMemory memory = new ToldInMemory();
    final CasesInMemory cases = memory.cases;
    final FactsInMemory facts = memory.facts;
    final ToldCases told = memory.told;
    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DraftingNavigationNoted navigation = new DraftingNavigationNoted();
    final List<CaseId> opened = navigation.drafts;
    final List<CaseId> vented = navigation.ventPages;
    final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    final DialogsNoted dialogs = new DialogsNoted();
    final FollowingViewModel following = new FollowingViewModel(told, tasks, navigation, dialogs, WORDS);
    final IntakeViewModel model = new IntakeViewModel(told, settings, tasks, navigation, following, WORDS);

    void begin() {
        begin("faulty-goods");
    }

    void begin(String id) {
        model.begin(memory.situation(id));
    }

    void type(String question, String text) {
        answer(question).textProperty().set(text);
    }

    /** Writes the letter. */
    void write() {
        model.write();
        tasks.runAll();
    }

    /** Goes back to the facts of the letter that was written. */
    void edit() {
        model.edit(opened.get(0));
        tasks.runAll();
    }

    /** What went wrong, as it is kept with the only case. */
    String problem() {
        return facts.of(cases.summaries().get(0).id()).orElseThrow().story().problem();
    }

    String said(String question) {
        return answer(question).understood().getValue();
    }

    Answer answer(String question) {
        return model.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    Draft draft() {
        return cases.find(opened.get(0)).orElseThrow().draft().orElseThrow();
    }
}
