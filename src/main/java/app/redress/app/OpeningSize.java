package app.redress.app;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Opens a window at the size a letter with its review wants, or as large as the screen lets it. Some window managers
 * answer late with a small size of their own; in its first moments the window asks again for what it wanted.
 */
final class OpeningSize {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 880;
    private static final Duration FIRST_MOMENTS = Duration.seconds(3);

    private final Stage stage;
    private final double width;
    private final double height;

    OpeningSize(Stage stage) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        width = Math.min(WIDTH, screen.getWidth());
        height = Math.min(HEIGHT, screen.getHeight());
    }

    /** Shows the window. */
    void show() {
        ask();
        stage.show();
        InvalidationListener shrunk = of -> {
            if (stage.getWidth() < width / 2 || stage.getHeight() < height / 2) {
                ask();
            }
        };
        stage.widthProperty().addListener(shrunk);
        stage.heightProperty().addListener(shrunk);
        PauseTransition settling = new PauseTransition(FIRST_MOMENTS);
        settling.setOnFinished(event -> {
            stage.widthProperty().removeListener(shrunk);
            stage.heightProperty().removeListener(shrunk);
        });
        settling.play();
        stage.centerOnScreen();
    }

    private void ask() {
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
