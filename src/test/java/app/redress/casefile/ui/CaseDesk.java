package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.WORDS;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.NewCase;
import app.redress.casefile.course.CourseFixtures;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.drafting.ui.SituationChooserViewModel;
import app.redress.letter.AddressForms;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.settings.ui.BackupCardController;
import app.redress.settings.ui.BackupCardViewModel;
import app.redress.settings.ui.SettingsPageController;
import app.redress.settings.ui.SettingsPageViewModel;
import app.redress.settings.ui.WeightsController;
import app.redress.settings.ui.WeightsViewModel;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.FxDialogs;
import app.redress.ui.NowhereLast;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** Every page about cases, wired to cases in memory: for tests with a scene, and to look at. */
final class CaseDesk {
    final List<Situation> asked = new ArrayList<>();
    final CasesInMemory cases = new CasesInMemory(CLOCK);
    final FactsInMemory facts = new FactsInMemory();
    final NavigationNoted navigation = new NavigationNoted();
    final StackPane content = new StackPane();
    final Overlay overlay = new Overlay(WORDS, content);
    final CaseTimelineViewModel timeline;
    final CaseSheets sheets;
    private final CaseWords words = CaseWords.of(WORDS, CLOCK);
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START
            .withSender(AMARA)
            .withDictionary(Set.of("Skyreach", "Ashgrove", "Northbridge"))
            .withIgnoredRules(Set.of("NOT_GIVE_A_DAMN")));
    private final FxDialogs dialogs = new FxDialogs(WORDS, overlay, new NowhereLast());
    private final CasesWithUndo undoable = new CasesWithUndo(cases);
    private final BackgroundTasks tasks;
    private final Views views;

    CaseDesk(BackgroundTasks tasks, Path templates) {
        this.tasks = tasks;
        timeline = new CaseTimelineViewModel(undoable, facts, tasks, navigation, dialogs, words);
        Views forms = new Views(WORDS, forms());
        sheets = new CaseSheets(forms, overlay, words);
        views = new Views(WORDS, pages(templates));
    }

    /** Puts a page in sight. */
    <C> C show(Class<C> controller, Consumer<C> shown) {
        Views.View<C> view = views.load(controller);
        content.getChildren().setAll(view.root());
        shown.accept(view.controller());
        return view.controller();
    }

    /** Made-up cases in every state; answers the one about broadband, which is overdue. */
    CaseId fill() {
        return new MadeUpCases(cases).fill();
    }

    private Map<Class<?>, Supplier<?>> pages(Path templates) {
        NewCase newCase = new NewCase(cases, words.days(), WORDS, new DraftComposer(new JsonLetterForms()));
        Map<Class<?>, Supplier<?>> pages = new HashMap<>();
        pages.put(
                CaseListController.class,
                () -> new CaseListController(
                        new CaseListViewModel(undoable, tasks, settings, navigation, dialogs, words),
                        calendar(),
                        sheets,
                        WORDS));
        pages.put(
                BackupCardController.class,
                () -> new BackupCardController(
                        new BackupCardViewModel(
                                NothingElsewhere.backups(), NothingElsewhere.folders(), tasks, dialogs, words, CLOCK),
                        () -> views,
                        () -> overlay,
                        WORDS));
        pages.put(CaseTimelineController.class, () -> new CaseTimelineController(timeline, sheets, files(), WORDS));
        CaseCourseViewModel standing = new CaseCourseViewModel(
                cases, CourseFixtures.book(), tasks, settings, navigation, CourseFixtures.watch(cases));
        pages.put(
                CaseCourseController.class,
                () -> new CaseCourseController(standing, timeline, sheets, calendar(), WORDS));
        pages.put(CaseAboutController.class, () -> new CaseAboutController(standing, navigation, WORDS));
        pages.put(CaseFindingsController.class, () -> new CaseFindingsController(standing, words));
        pages.put(
                SearchController.class,
                () -> new SearchController(new SearchViewModel(cases, tasks, navigation, words), words));
        pages.put(
                PeopleController.class,
                () -> new PeopleController(new PeopleViewModel(cases, tasks, dialogs, new NoForms(), words), WORDS));
        pages.put(WeightsController.class, () -> new WeightsController(new WeightsViewModel(settings), WORDS));
        pages.put(
                SettingsPageController.class,
                () -> new SettingsPageController(
                        new SettingsPageViewModel(settings, new NoForms(), dialogs, Path.of("data", "redress"), WORDS),
                        WORDS));
        pages.put(
                SituationChooserController.class,
                () -> new SituationChooserController(
                        new SituationChooserViewModel(
                                new JsonSituations(templates), newCase, settings, tasks, new ToDrafts(), WORDS),
                        WORDS));
        return pages;
    }

    private DeadlineCalendar calendar() {
        return new DeadlineCalendar(cases, CourseFixtures.NO_DAYS, (deadlines, target) -> {}, tasks, dialogs, words);
    }

    private KeptFiles files() {
        return new KeptFiles(new NoFiles(), new NoPrograms(), tasks, dialogs, WORDS);
    }

    private Map<Class<?>, Supplier<?>> forms() {
        EntryKeeping keeping = new EntryKeeping(cases, new RepliesInMemory(), tasks, words, CLOCK);
        return Map.of(
                CallFormController.class,
                        () -> new CallFormController(new CallFormViewModel(keeping), overlay, dialogs),
                ReplyFormController.class,
                        () -> new ReplyFormController(
                                new ReplyFormViewModel(keeping, new RepliesInMemory().intake()), overlay, dialogs),
                NoteFormController.class,
                        () -> new NoteFormController(new NoteFormViewModel(keeping), overlay, dialogs),
                MarkAsSentController.class,
                        () -> new MarkAsSentController(
                                new MarkAsSentViewModel(keeping, CourseFixtures.before(cases), new DeparturesNoted()),
                                overlay,
                                dialogs),
                MilestoneFormController.class,
                        () -> new MilestoneFormController(new MilestoneFormViewModel(keeping), overlay, dialogs),
                OutcomeFormController.class,
                        () -> new OutcomeFormController(new OutcomeFormViewModel(keeping), overlay, dialogs),
                ProofFormController.class,
                        () -> new ProofFormController(new ProofFormViewModel(keeping), overlay, dialogs),
                EntryReaderController.class, () -> new EntryReaderController(overlay, dialogs, words));
    }

    private final class ToDrafts implements DraftingNavigation {
        @Override
        public void openFacts(CaseId id) {}

        @Override
        public void back(CaseId id) {
            navigation.openCase(id);
        }

        @Override
        public void sayAbout(CaseId id) {
            navigation.sayAbout(id);
        }

        @Override
        public void openVentPage(CaseId id) {}

        @Override
        public void openDraft(CaseId id) {
            navigation.openDraft(id);
        }

        @Override
        public void openIntake(Situation situation) {
            asked.add(situation);
        }
    }

    private static final class NoForms implements AddressForms {
        @Override
        public void editSender(Party sender, Consumer<Party> done) {}

        @Override
        public void editRecipient(Party recipient, Consumer<Party> done) {}
    }
}
