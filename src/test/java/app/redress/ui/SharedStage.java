package app.redress.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one stage that all tests of a JVM share. It keeps the size that a test gave it, until it is sized anew. */
public final class SharedStage {
    private SharedStage() {}

    /** Shows a scene in the scene's own size, whatever size another test has left the stage in. */
    public static void show(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
