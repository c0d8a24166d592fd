package app.redress.review.ui;

import app.redress.preview.LetterPage;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.ui.editor.DecoratedTextArea;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A heated letter and its review in a window. */
final class ShownReview {
    final LetterPage page;
    final DecoratedTextArea area;
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();

    ShownReview(Stage stage) {
        page = new LetterPage(tasks);
        Scene scene = new Scene(page.overlay, 1200, 780);
        new Themes(scene).apply(false, 100);
        SharedStage.show(stage, scene);
        page.open(LetterPage.RANT, 20);
        area = page.editor.desk().area();
        page.editor.focus();
    }

    /** Lets time pass and the review come back. */
    void read(FxRobot robot) {
        robot.interact(tasks::quiet);
        robot.interact(() -> {});
    }

    Node card() {
        return page.editor.desk().overlay().getChildren().get(0);
    }

    static boolean label(FxRobot robot, String text) {
        Predicate<Label> shown = label -> label.isVisible() && text.equals(label.getText());
        Set<Label> labels = robot.lookup(".label").queryAllAs(Label.class);
        return labels.stream().anyMatch(shown);
    }
}
