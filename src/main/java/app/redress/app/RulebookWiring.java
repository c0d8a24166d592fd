package app.redress.app;

import app.redress.export.desktop.DesktopDocumentOpener;
import app.redress.rulebook.OwnRulebook;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonOwnRulebook;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.rulebook.ui.FlightCalculatorController;
import app.redress.rulebook.ui.FlightCalculatorViewModel;
import app.redress.rulebook.ui.OwnRuleFormController;
import app.redress.rulebook.ui.OwnRuleFormViewModel;
import app.redress.rulebook.ui.OwnRuleSheets;
import app.redress.rulebook.ui.OwnRuleSheets.OwnFile;
import app.redress.rulebook.ui.RulesPageController;
import app.redress.rulebook.ui.RulesPageViewModel;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Views;
import java.util.Map;
import java.util.function.Supplier;

/** The rulebook, its holidays, and the page that shows them. */
final class RulebookWiring {
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final Surroundings around;
    private final Rulebook rulebook;
    private final OwnRulebook own;
    private final PublicHolidays holidays = new JollydayPublicHolidays();

    RulebookWiring(DataFolder folder, CurrentSettings settings, BackgroundTasks tasks, Surroundings around) {
        this.settings = settings;
        this.tasks = tasks;
        this.around = around;
        rulebook = new JsonRulebook(folder.directories().ownRules());
        own = new JsonOwnRulebook(folder.directories().ownRules());
    }

    /** @param window there once the first page is asked for */
    void controllers(Map<Class<?>, Supplier<?>> all, Supplier<Window> window) {
        all.put(RulesPageController.class, () -> page(window.get()));
        all.put(OwnRuleFormController.class, () -> form(window.get()));
        all.put(
                FlightCalculatorController.class,
                () -> new FlightCalculatorController(new FlightCalculatorViewModel(around.words()), around.words()));
    }

    private RulesPageController page(Window window) {
        OwnRuleSheets sheets = new OwnRuleSheets(
                window.views(),
                window.sheets(),
                window.dialogs(),
                new OwnFile(own, new DesktopDocumentOpener(around.operatingSystem()), tasks),
                around.words());
        return new RulesPageController(
                new RulesPageViewModel(rulebook, holidays, settings, tasks, around.clock(), around.words()),
                sheets,
                around.words());
    }

    private OwnRuleFormController form(Window window) {
        return new OwnRuleFormController(
                new OwnRuleFormViewModel(own, tasks, window.dialogs(), around.clock(), around.words()),
                window.sheets(),
                around.words());
    }

    /** What forms are laid over. */
    record Window(Views views, Sheets sheets, Dialogs dialogs) {}
}
