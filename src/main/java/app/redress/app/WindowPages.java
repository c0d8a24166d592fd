package app.redress.app;

import app.redress.casefile.ui.CaseTimelineController;
import app.redress.casefile.ui.NotebookController;
import app.redress.casefile.ui.PeopleController;
import app.redress.casefile.ui.SearchController;
import app.redress.drafting.ui.IntakeController;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.drafting.ui.VentPageController;
import app.redress.rulebook.ui.RulesPageController;
import app.redress.settings.ui.SettingsPageController;
import app.redress.shell.LetterPageController;
import app.redress.shell.Page;
import app.redress.shell.PageView;
import app.redress.shell.StatusLine;
import app.redress.shell.TodayPageController;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;

/** The pages of the window: each is built when it is first gone to, and keeps what was typed when it is left. */
final class WindowPages {
    private final StatusLine status;
    private final Words words;
    private final Supplier<Views> views;
    private final Supplier<LetterWiring> letters;
    private final Supplier<DraftingWiring> drafting;

    /** What is supplied stands only when the first page is built. */
    WindowPages(
            StatusLine status,
            Words words,
            Supplier<Views> views,
            Supplier<LetterWiring> letters,
            Supplier<DraftingWiring> drafting) {
        this.status = status;
        this.words = words;
        this.views = views;
        this.letters = letters;
        this.drafting = drafting;
    }

    Map<Page, Supplier<PageView>> all() {
        Map<Page, Supplier<PageView>> pages = new EnumMap<>(Page.class);
        pages.put(Page.TODAY, () -> page(TodayPageController.class, TodayPageController::shown));
        pages.put(Page.CHOOSE, () -> page(SituationChooserController.class, SituationChooserController::shown));
        pages.put(Page.INTAKE, this::intake);
        pages.put(Page.VENT, this::vent);
        pages.put(Page.LETTER, this::letter);
        pages.put(Page.CASE, () -> page(CaseTimelineController.class, CaseTimelineController::shown));
        pages.put(Page.PEOPLE, () -> page(PeopleController.class, PeopleController::shown));
        pages.put(Page.SEARCH, () -> page(SearchController.class, SearchController::shown));
        pages.put(Page.NOTEBOOK, () -> page(NotebookController.class, NotebookController::shown));
        pages.put(Page.RULES, () -> page(RulesPageController.class, RulesPageController::shown));
        pages.put(Page.SETTINGS, () -> page(SettingsPageController.class, SettingsPageController::shown));
        return pages;
    }

    private <C> PageView page(Class<C> controller, Consumer<C> shown) {
        return page(controller, shown, () -> {});
    }

    private <C> PageView page(Class<C> controller, Consumer<C> shown, Runnable left) {
        Views.View<C> view = views.get().load(controller);
        return new PageView(
                view.root(),
                () -> {
                    status.quiet(words);
                    shown.accept(view.controller());
                },
                left);
    }

    private PageView intake() {
        return page(
                IntakeController.class, IntakeController::shown, drafting.get().intake()::leave);
    }

    private PageView vent() {
        return page(
                VentPageController.class,
                VentPageController::shown,
                drafting.get().vent()::leave);
    }

    private PageView letter() {
        Views.View<LetterPageController> view = views.get().load(LetterPageController.class);
        var editor = letters.get().editor();
        return new PageView(
                view.root(),
                () -> {
                    status.follow(
                            editor.saver().stateProperty(),
                            editor.lengthInWords(),
                            new SimpleStringProperty(words.getString("shell.letter.keys")));
                    view.controller().focus();
                },
                editor::flush);
    }
}
