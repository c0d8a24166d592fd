package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.SKYREACH;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.call;
import static app.redress.casefile.CaseFixtures.draft;
import static app.redress.casefile.CaseFixtures.note;
import static app.redress.casefile.CaseFixtures.reply;
import static app.redress.casefile.CaseFixtures.sent;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.NewCase;
import app.redress.drafting.json.JsonSampleLetter;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.drafting.ui.SituationChooserViewModel;
import app.redress.letter.AddressForms;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.settings.ui.SettingsPageController;
import app.redress.settings.ui.SettingsPageViewModel;
import app.redress.ui.FxBackgroundTasks;
import app.redress.ui.FxDialogs;
import app.redress.ui.Overlay;
import app.redress.ui.Themes;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Shows one page with made-up cases, to look at while working on it: {@code today}, {@code empty}, {@code case},
 * {@code choose}, {@code search}, {@code people}, {@code settings}, {@code call}, {@code sent}, {@code read}; then
 * {@code light} or {@code dark}, and the text size in per cent.
 */
public final class CasesPreview extends Application {
    private final Words words = Words.load(Locale.UK);
    private final CaseWords caseWords = CaseWords.of(words, CLOCK);
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final FxBackgroundTasks tasks = new FxBackgroundTasks(failure -> {
        throw new IllegalStateException(failure);
    });
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START
            .withSender(AMARA)
            .withDictionary(Set.of("Skyreach", "Ashgrove", "Northbridge"))
            .withIgnoredRules(Set.of("EXAGGERATION_ALWAYS")));
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(words, content);
    private final FxDialogs dialogs = new FxDialogs(words, overlay);
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final CaseTimelineViewModel timeline =
            new CaseTimelineViewModel(cases, tasks, settings, new NoNavigation(), dialogs, caseWords);

    @Override
    public void start(Stage stage) {
        List<String> wanted = getParameters().getRaw();
        wire();
        Scene scene = new Scene(overlay, 1212, 842);
        new Themes(scene).apply(wanted.get(1).equals("dark"), Integer.parseInt(wanted.get(2)));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(wanted.get(0));
    }

    private void show(String page) {
        Views views = new Views(words, controllers);
        CaseId broadband = page.equals("empty") ? CaseId.random() : fill();
        switch (page) {
            case "choose" -> put(views.load(SituationChooserController.class), SituationChooserController::shown);
            case "search" -> put(views.load(SearchController.class), SearchController::shown);
            case "people" -> put(views.load(PeopleController.class), PeopleController::shown);
            case "settings" -> put(views.load(SettingsPageController.class), SettingsPageController::shown);
            case "today", "empty" -> put(views.load(CaseListController.class), CaseListController::shown);
            default -> showCase(views, broadband, page);
        }
    }

    private void showCase(Views views, CaseId id, String page) {
        Views.View<CaseTimelineController> view = views.load(CaseTimelineController.class);
        timeline.open(id, Optional.empty());
        put(view, CaseTimelineController::shown);
        CaseSheets sheets = new CaseSheets(views, overlay, caseWords);
        switch (page) {
            case "call" -> sheets.call(id, Optional.empty(), () -> {});
            case "reply" -> sheets.reply(cases.find(id).orElseThrow(), () -> {});
            case "note" -> sheets.note(id, Optional.empty(), () -> {});
            case "sent" -> sheets.markAsSent(id, new JsonSampleLetter().on(TODAY), () -> {});
            case "read" -> sheets.read(sent(TODAY, TODAY.plusDays(14)));
            default -> {}
        }
    }

    private <C> void put(Views.View<C> view, Consumer<C> shown) {
        Parent root = view.root();
        content.getChildren().setAll(root);
        shown.accept(view.controller());
    }

    private void wire() {
        CaseNavigation nowhere = new NoNavigation();
        EntryKeeping keeping = new EntryKeeping(cases, tasks, caseWords, CLOCK);
        CaseSheets sheets = new CaseSheets(new Views(words, formControllers(keeping)), overlay, caseWords);
        controllers.putAll(formControllers(keeping));
        controllers.put(
                CaseListController.class,
                () -> new CaseListController(new CaseListViewModel(cases, tasks, settings, nowhere, caseWords), words));
        controllers.put(CaseTimelineController.class, () -> new CaseTimelineController(timeline, sheets, words));
        controllers.put(SearchController.class, () -> {
            SearchViewModel model = new SearchViewModel(cases, tasks, nowhere, caseWords);
            model.queryProperty().set("engineer");
            return new SearchController(model, caseWords);
        });
        controllers.put(
                PeopleController.class,
                () -> new PeopleController(
                        new PeopleViewModel(cases, tasks, dialogs, new NoForms(), caseWords), words));
        controllers.put(
                SettingsPageController.class,
                () -> new SettingsPageController(
                        new SettingsPageViewModel(settings, new NoForms(), dialogs, Path.of("data", "redress"), words),
                        words));
        controllers.put(
                SituationChooserController.class,
                () -> new SituationChooserController(
                        new SituationChooserViewModel(
                                new JsonSituations(Path.of(System.getProperty("templates", "none"))),
                                new NewCase(cases, caseWords.days(), words),
                                settings,
                                tasks,
                                nowhere::openDraft,
                                words),
                        words));
    }

    private Map<Class<?>, Supplier<?>> formControllers(EntryKeeping keeping) {
        return Map.of(
                CallFormController.class, () -> new CallFormController(new CallFormViewModel(keeping), overlay),
                ReplyFormController.class, () -> new ReplyFormController(new ReplyFormViewModel(keeping), overlay),
                NoteFormController.class, () -> new NoteFormController(new NoteFormViewModel(keeping), overlay),
                MarkAsSentController.class, () -> new MarkAsSentController(new MarkAsSentViewModel(keeping), overlay),
                EntryReaderController.class, () -> new EntryReaderController(overlay, dialogs, caseWords));
    }

    private CaseId fill() {
        LocalDate october = LocalDate.of(2026, 10, 20);
        CaseId broadband =
                cases.create("", "", draft("Broadband down three weeks", "")).id();
        cases.add(broadband, sent(october, LocalDate.of(2026, 11, 17)));
        cases.add(
                broadband,
                reply(
                        october.plusDays(4),
                        "We are still looking into this and thank you for your"
                                + " patience. As discussed, an engineer will attend on 12 November between 8 and 13 h. Please make sure"
                                + " that an adult is at home. We value your custom and will be in touch again once the visit has taken"
                                + " place, so that we can agree on what happens next with your account."));
        cases.add(broadband, sent(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 17)));
        cases.add(broadband, call(LocalDate.of(2026, 11, 9), "an engineer on 12 November"));
        cases.add(broadband, note(LocalDate.of(2026, 11, 12), "No engineer came. I was at home from 7 to 14 h."));
        other("Cancelled flight, Aer Alba", "Aer Alba", LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 25));
        other(
                "Mould in the bedroom of the flat at 12 Mill Lane, promised to be treated before the winter",
                "Ashgrove Housing Association",
                TODAY.minusDays(2),
                TODAY.plusDays(12));
        CaseId fridge = other("Fridge", "Coldwell", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15));
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

    private CaseId other(String subject, String company, LocalDate on, LocalDate replyBy) {
        Party party = new Party(company, "", List.of(), "GB", "", "");
        CaseId id = cases.create("", "", new Draft(party, subject, "", "", EnglishVariant.GB, 0))
                .id();
        cases.add(id, sent(on, replyBy));
        return id;
    }

    private static final class NoNavigation implements CaseNavigation {
        @Override
        public void openDraft(CaseId id) {}

        @Override
        public void openCase(CaseId id) {}

        @Override
        public void openEntry(CaseId id, UUID entry) {}

        @Override
        public void newLetter() {}
    }

    private static final class NoForms implements AddressForms {
        @Override
        public void editSender(Party sender, Consumer<Party> done) {}

        @Override
        public void editRecipient(Party recipient, Consumer<Party> done) {}
    }

    /** JavaFX on the class path starts only from a class that is no application itself. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            launch(CasesPreview.class, args);
        }
    }
}
