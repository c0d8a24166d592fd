package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.letter;
import static app.redress.casefile.CaseFixtures.sent;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.drafting.ui.SituationChooserController;
import app.redress.settings.ui.SettingsPageController;
import app.redress.ui.FxBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Shows one page with made-up cases, to look at while working on it: {@code today}, {@code empty}, {@code case},
 * {@code choose}, {@code search}, {@code people}, {@code settings}, or a form: {@code call}, {@code reply},
 * {@code note}, {@code sent}, {@code read}; then {@code light} or {@code dark}, and the text size in per cent.
 */
public final class CasesPreview extends Application {
    private final CaseDesk desk = new CaseDesk(
            new FxBackgroundTasks(failure -> {
                throw new IllegalStateException(failure);
            }),
            Path.of(System.getProperty("templates", "none")));

    @Override
    public void start(Stage stage) {
        List<String> wanted = getParameters().getRaw();
        Scene scene = new Scene(desk.overlay, 1212, 842);
        new Themes(scene).apply(wanted.get(1).equals("dark"), Integer.parseInt(wanted.get(2)));
        SharedStage.show(stage, scene);
        stage.setX(0);
        stage.setY(0);
        show(wanted.get(0));
    }

    private void show(String page) {
        switch (page) {
            case "empty" -> desk.show(CaseListController.class, CaseListController::shown);
            case "choose" -> desk.show(SituationChooserController.class, SituationChooserController::shown);
            case "settings" -> desk.show(SettingsPageController.class, SettingsPageController::shown);
            default -> showFilled(page, desk.fill());
        }
    }

    private void showFilled(String page, CaseId broadband) {
        switch (page) {
            case "today" -> desk.show(CaseListController.class, CaseListController::shown);
            case "search" -> desk.show(SearchController.class, SearchController::shown);
            case "people" -> desk.show(PeopleController.class, PeopleController::shown);
            default -> {
                desk.timeline.open(broadband, Optional.empty());
                desk.show(CaseTimelineController.class, CaseTimelineController::shown);
                showForm(page, broadband);
            }
        }
    }

    private void showForm(String form, CaseId id) {
        ComplaintCase complaint = desk.cases.find(id).orElseThrow();
        switch (form) {
            case "call" -> desk.sheets.call(complaint, Optional.empty(), "", () -> {});
            case "reply" -> desk.sheets.reply(complaint, () -> {});
            case "note" -> desk.sheets.note(complaint, Optional.empty(), () -> {});
            case "sent" -> desk.sheets.markAsSent(id, letter(TODAY, "Refund [amount] by 5 December 2026."), () -> {});
            case "read" -> desk.sheets.read(complaint, sent(TODAY, TODAY.plusDays(14)), List.of());
            default -> {}
        }
    }

    /** JavaFX on the class path starts only from a class that is no application itself. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            launch(CasesPreview.class, args);
        }
    }
}
