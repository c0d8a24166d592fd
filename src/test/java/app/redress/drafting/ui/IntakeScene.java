package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.NewCase;
import app.redress.casefile.ToldCases;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who answers the questions of a situation. */
final class IntakeScene {
    final CasesInMemory cases = new CasesInMemory(CLOCK);
    final FactsInMemory facts = new FactsInMemory();
    final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    final JsonSituations situations = new JsonSituations(Path.of("none"));
    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final List<CaseId> opened = new ArrayList<>();
    final List<CaseId> vented = new ArrayList<>();
    final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    final ToldCases told = new ToldCases(
            cases,
            facts,
            new ComposedInMemory(),
            new NewCase(cases, DAYS, WORDS, composer),
            situations,
            LaterLetters.NONE);
    final DraftingNavigation navigation = new Navigation();
    final DialogsNoted dialogs = new DialogsNoted();
    final FollowingViewModel following = new FollowingViewModel(told, tasks, navigation, dialogs, WORDS);
    final IntakeViewModel model = new IntakeViewModel(told, settings, tasks, navigation, following, WORDS);

    void begin() {
        begin("faulty-goods");
    }

    void begin(String id) {
        model.begin(situations.all().stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    void type(String question, String text) {
        answer(question).textProperty().set(text);
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

    private final class Navigation implements DraftingNavigation {
        @Override
        public void openDraft(CaseId id) {
            opened.add(id);
        }

        @Override
        public void openFacts(CaseId id) {}

        @Override
        public void openVentPage(CaseId id) {
            vented.add(id);
        }

        @Override
        public void openIntake(Situation situation) {}
    }
}
