package app.redress.app;

import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.jollyday.JollydayPublicHolidays;
import app.redress.rulebook.json.JsonRulebook;
import app.redress.rulebook.ui.FlightCalculatorController;
import app.redress.rulebook.ui.FlightCalculatorViewModel;
import app.redress.rulebook.ui.RulesPageController;
import app.redress.rulebook.ui.RulesPageViewModel;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import java.util.Map;
import java.util.function.Supplier;

/** The rulebook, its holidays, and the page that shows them. */
final class RulebookWiring {
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final Surroundings around;
    private final Rulebook rulebook;
    private final PublicHolidays holidays = new JollydayPublicHolidays();

    RulebookWiring(DataFolder folder, CurrentSettings settings, BackgroundTasks tasks, Surroundings around) {
        this.settings = settings;
        this.tasks = tasks;
        this.around = around;
        rulebook = new JsonRulebook(folder.directories().ownRules());
    }

    void controllers(Map<Class<?>, Supplier<?>> all) {
        all.put(
                RulesPageController.class,
                () -> new RulesPageController(
                        new RulesPageViewModel(rulebook, holidays, settings, tasks, around.clock(), around.words()),
                        around.words()));
        all.put(
                FlightCalculatorController.class,
                () -> new FlightCalculatorController(new FlightCalculatorViewModel(around.words()), around.words()));
    }
}
