package app.redress.app;

import app.redress.casefile.RestoreDesk;
import app.redress.casefile.course.CourseBook;
import app.redress.casefile.ui.CaseCourseController;
import app.redress.casefile.ui.CaseListController;
import app.redress.casefile.ui.CaseListViewModel;
import app.redress.casefile.ui.CaseSheets;
import app.redress.casefile.ui.CaseTimelineController;
import app.redress.casefile.ui.CaseTimelineViewModel;
import app.redress.casefile.ui.PeopleController;
import app.redress.casefile.ui.SearchController;
import app.redress.drafting.json.JsonSampleLetter;
import app.redress.drafting.ui.FollowingSheet;
import app.redress.export.ui.RestedController;
import app.redress.letter.AddressForms;
import app.redress.letter.ui.LeftOutController;
import app.redress.letter.ui.LetterEditorController;
import app.redress.letter.ui.LetterNoticesController;
import app.redress.letter.ui.LiftedHeadController;
import app.redress.letter.ui.LiftedHeadViewModel;
import app.redress.letter.ui.OutdatedNamesController;
import app.redress.letter.ui.OutdatedNamesViewModel;
import app.redress.letter.ui.PartyFormController;
import app.redress.letter.ui.PartyFormViewModel;
import app.redress.letter.ui.PartySheets;
import app.redress.review.Reviewer;
import app.redress.review.ui.LackingController;
import app.redress.review.ui.ReviewPanelController;
import app.redress.review.ui.SuggestionCardController;
import app.redress.review.ui.TidySummaryController;
import app.redress.review.ui.ToneMeterController;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.settings.ui.SettingsPageController;
import app.redress.settings.ui.SettingsPageViewModel;
import app.redress.settings.ui.WeightsController;
import app.redress.settings.ui.WeightsViewModel;
import app.redress.shell.CasePages;
import app.redress.shell.FirstPage;
import app.redress.shell.LetterPageController;
import app.redress.shell.MainWindowController;
import app.redress.shell.MainWindowViewModel;
import app.redress.shell.Navigator;
import app.redress.shell.StatusLine;
import app.redress.shell.TodayPageController;
import app.redress.shell.WindowNavigation;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.ui.FxDialogs;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The object graph of the window, built by hand: each part once, in the order in which they need each other. */
final class Wiring {
    private final DataFolder folder;
    private final Words words;
    private final BackgroundTasks tasks;
    private final CurrentSettings settings;
    private final StatusLine status = new StatusLine();
    private final Navigator navigator;
    private final MainWindowViewModel frame;
    private final RulebookWiring rulebook;
    private final BackupWiring backups;
    private final Views views;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final LetterWiring letters;
    private final LeavingWiring leaving;
    private final CaseWiring cases;
    private final CourseWiring course;
    private final WindowNavigation navigation;
    private final CaseListViewModel list;
    private final CaseTimelineViewModel timeline;
    private final DraftingWiring drafting;
    private final AddressForms addresses;
    private final CaseSheets caseSheets;

    /** Call on the UI thread. */
    Wiring(DataFolder folder, Surroundings around, BackgroundTasks tasks, Reviewer reviewer, RestoreDesk desk) {
        this.folder = folder;
        this.words = around.words();
        this.tasks = tasks;
        settings = new CurrentSettings(folder.settings());
        navigator = new Navigator(pages().all());
        frame = new MainWindowViewModel(navigator, status, settings, words);
        backups = new BackupWiring(folder, tasks, around, desk);
        rulebook = new RulebookWiring(folder, settings, tasks, around);
        views = new Views(words, controllers());
        overlay = new Overlay(words, views.load(MainWindowController.class).root());
        dialogs = new FxDialogs(words, overlay, SettingsFolder.of(settings));
        Desk room = new Desk(tasks, dialogs, overlay);
        letters = new LetterWiring(folder, settings, room, reviewer, this::courseBook, around);
        leaving = new LeavingWiring(folder, letters.letter(), settings, room, around);
        cases = new CaseWiring(folder, settings, tasks, dialogs, around);
        navigation = new WindowNavigation(navigator, casePages(), folder.cases(), tasks, settings);
        course = new CourseWiring(folder, settings, tasks, cases.words(), navigation);
        list = cases.list(navigation);
        timeline = cases.timeline(navigation);
        drafting = new DraftingWiring(cases, cases.told(course.later()), navigation, settings, tasks, around);
        addresses = new PartySheets(views, overlay, letters.people(), words);
        caseSheets = new CaseSheets(views, overlay, cases.words());
        follow();
    }

    private void follow() {
        new FollowingSheet(drafting.following(), views, overlay);
        letters.editor().onOpened(draft -> drafting.look(letters.editor()));
        letters.whenMoved(tasks, () -> drafting.look(letters.editor()));
        settings.onChange(changed -> tasks.submit(Lane.STORE, () -> keep(changed)));
        list.needsYouProperty().subscribe(count -> frame.setNeedsYou(count.intValue()));
    }

    Overlay overlay() {
        return overlay;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    CurrentSettings settings() {
        return settings;
    }

    /** Shows what the window opens with. */
    void begin() {
        list.refresh();
        course.whenWorkedOut(list::refresh);
        course.catchUp(() -> cases.reminders(navigation).start(list::refresh));
        new FirstPage(cases.newCase(), new JsonSampleLetter(), navigation, navigator, tasks).show(folder.settings());
    }

    /** Gets ready what the person may ask for later. */
    void warmUp() {
        leaving.export().warmUp();
    }

    /** Hands over every word that is not kept yet. */
    void leave() {
        navigator.leave();
    }

    private CourseBook courseBook() {
        return course.book();
    }

    private Settings keep(Settings changed) {
        folder.settingsStore().save(changed);
        return changed;
    }

    private WindowPages pages() {
        return new WindowPages(status, words, () -> views, () -> letters, () -> drafting);
    }

    private CasePages casePages() {
        return new CasePagesOfWindow(navigator, () -> letters.letter(), () -> drafting, () -> timeline);
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        Map<Class<?>, Supplier<?>> all = new HashMap<>();
        all.put(TodayPageController.class, TodayPageController::new);
        all.put(RestedController.class, () -> new RestedController(leaving.rested(folder, cases, navigation), words));
        all.put(MainWindowController.class, () -> new MainWindowController(frame));
        all.put(SettingsPageController.class, () -> new SettingsPageController(settingsPage(), words));
        all.put(WeightsController.class, () -> new WeightsController(new WeightsViewModel(settings), words));
        rulebook.controllers(all, () -> new RulebookWiring.Window(views, overlay, dialogs));
        all.putAll(backups.controllers(() -> views, () -> overlay, () -> dialogs));
        letterControllers(all);
        caseControllers(all);
        all.putAll(DraftingWiring.controllers(() -> drafting, () -> addresses, words));
        all.putAll(LeavingWiring.controllers(() -> leaving, () -> views, () -> overlay));
        all.putAll(new FormWiring(() -> cases, () -> overlay, () -> course, backups).controllers());
        return all;
    }

    private void letterControllers(Map<Class<?>, Supplier<?>> all) {
        all.put(
                LetterPageController.class,
                () -> new LetterPageController(letters.letter(), views, caseSheets, navigation, words));
        all.put(
                OutdatedNamesController.class,
                () -> new OutdatedNamesController(new OutdatedNamesViewModel(letters.editor(), words)));
        all.put(LetterNoticesController.class, LetterNoticesController::new);
        all.put(
                LiftedHeadController.class,
                () -> new LiftedHeadController(new LiftedHeadViewModel(letters.editor(), tasks, words)));
        all.put(LeftOutController.class, () -> new LeftOutController(drafting.leftOut(letters.editor())));
        all.put(
                LetterEditorController.class,
                () -> new LetterEditorController(letters.editor(), addresses, dialogs, tasks, words));
        all.put(PartyFormController.class, () -> new PartyFormController(new PartyFormViewModel(), overlay, words));
        all.put(
                ReviewPanelController.class,
                () -> new ReviewPanelController(letters.review(), views, overlay, dialogs, words));
        all.put(LackingController.class, () -> new LackingController(letters.review(), words));
        all.put(TidySummaryController.class, () -> new TidySummaryController(letters.review(), overlay, words));
        all.put(ToneMeterController.class, () -> new ToneMeterController(letters.review(), words));
        all.put(SuggestionCardController.class, () -> new SuggestionCardController(letters.review(), words));
    }

    private void caseControllers(Map<Class<?>, Supplier<?>> all) {
        all.put(CaseListController.class, () -> new CaseListController(list, cases.calendar(), caseSheets, words));
        all.put(
                CaseTimelineController.class,
                () -> new CaseTimelineController(timeline, caseSheets, cases.files(), words));
        all.put(CaseCourseController.class, () -> course.page(timeline, caseSheets, cases.calendar()));
        all.put(PeopleController.class, () -> new PeopleController(cases.people(addresses), words));
        all.put(SearchController.class, () -> new SearchController(cases.search(navigation), cases.words()));
    }

    private SettingsPageViewModel settingsPage() {
        return new SettingsPageViewModel(
                settings, addresses, dialogs, folder.directories().data(), words);
    }
}
