package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.Draft;
import app.redress.casefile.EnclosureStore;
import app.redress.casefile.NewCase;
import app.redress.casefile.course.CourseFixtures;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.DraftingNavigation;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.drafting.ui.SituationChooserViewModel;
import app.redress.export.DocumentOpener;
import app.redress.letter.AddressForms;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
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
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
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
    private final FxDialogs dialogs = new FxDialogs(WORDS, overlay);
    private final CasesWithUndo undoable = new CasesWithUndo(cases);
    private final BackgroundTasks tasks;
    private final Views views;

    CaseDesk(BackgroundTasks tasks, Path templates) {
        this.tasks = tasks;
        timeline = new CaseTimelineViewModel(undoable, tasks, navigation, dialogs, words);
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
        LocalDate october = LocalDate.of(2026, 10, 20);
        CaseId broadband =
                cases.create("", "", draft("Broadband down three weeks", "")).id();
        cases.add(broadband, sent(october, LocalDate.of(2026, 11, 17)));
        cases.add(
                broadband,
                reply(
                        october.plusDays(4),
                        "We are still looking into this and thank you for your patience. As discussed, an engineer will"
                                + " attend on 12 November between 8 and 13 h. Please make sure that an adult is at home."
                                + " We value your custom and will be in touch again once the visit has taken place, so"
                                + " that we can agree on what happens next with your account."));
        cases.add(broadband, sent(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 17)));
        cases.add(broadband, call(LocalDate.of(2026, 11, 9), "an engineer on 12 November"));
        cases.add(broadband, note(LocalDate.of(2026, 11, 12), "No engineer came. I was at home from 7 to 14 h."));
        sentTo("Aer Alba", "Cancelled flight, Aer Alba", TODAY.minusDays(10));
        sentTo(
                "Ashgrove Housing Association",
                "Mould in the bedroom of the flat at 12 Mill Lane, promised to be treated before the winter",
                TODAY.minusDays(2));
        CaseId fridge = sentTo("Coldwell", "Fridge", LocalDate.of(2026, 9, 1));
        cases.add(fridge, reply(LocalDate.of(2026, 9, 9), "We refund the price."));
        cases.create("", "", draft("Sample: sofa delivered torn, order HF-20418", "An engineer looked at it."));
        cases.create("", "", draft("Complaint: faulty goods, order [order number]", ""));
        cases.keepRecipient(SKYREACH);
        cases.keepRecipient(new Party(
                "Aer Alba",
                "Customer Relations",
                List.of("Hangar 4", "Dublin Airport"),
                "IE",
                "care@aeralba.example",
                "+353 1 555 0100"));
        return broadband;
    }

    private CaseId sentTo(String company, String subject, LocalDate on) {
        Party party = new Party(company, "", List.of(), "GB", "", "");
        CaseId id = cases.create("", "", new Draft(party, subject, "", "", EnglishVariant.GB, 0))
                .id();
        cases.add(id, sent(on, on.plusDays(14)));
        return id;
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

    private static final class NoFiles implements EnclosureStore {
        @Override
        public Enclosure add(CaseId id, Path original) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(CaseId id, Enclosure enclosure) {}

        @Override
        public Path file(Enclosure enclosure) {
            throw new ProblemException("casefile.enclosure.missing", null, enclosure.name());
        }
    }

    private static final class NoPrograms implements DocumentOpener {
        @Override
        public boolean open(Path file) {
            return false;
        }

        @Override
        public boolean showInFolder(Path file) {
            return false;
        }
    }

    private static final class NoForms implements AddressForms {
        @Override
        public void editSender(Party sender, Consumer<Party> done) {}

        @Override
        public void editRecipient(Party recipient, Consumer<Party> done) {}
    }
}
