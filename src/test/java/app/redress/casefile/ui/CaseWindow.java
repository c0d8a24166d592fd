package app.redress.casefile.ui;

import app.redress.casefile.CaseId;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A window with made-up cases in it. */
final class CaseWindow {
    final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    final CaseDesk desk = new CaseDesk(tasks, Path.of("none"));

    /** The case that is overdue. */
    final CaseId broadband = desk.fill();

    final Scene scene = new Scene(desk.overlay, 1212, 842);

    CaseWindow(Stage stage) {
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
    }

    /** The page of {@link #broadband}, with the keyboard on its button for calls. */
    CaseTimelineController showCase(FxRobot robot) {
        List<CaseTimelineController> page = new ArrayList<>();
        robot.interact(() -> {
            desk.timeline.open(broadband, Optional.empty());
            page.add(desk.show(CaseTimelineController.class, CaseTimelineController::shown));
            tasks.runAll();
            robot.lookup("#logCall").query().requestFocus();
        });
        return page.get(0);
    }
}
