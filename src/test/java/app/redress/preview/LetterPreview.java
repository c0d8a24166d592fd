package app.redress.preview;

import app.redress.ui.FxBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Shows the letter page with made-up parts, to look at it. Arguments: {@code dark}, a text size in per cent, and
 * {@code write} or {@code empty}.
 */
public final class LetterPreview extends Application {
    @Override
    public void start(Stage stage) {
        List<String> wishes = getParameters().getRaw();
        LetterPage page = new LetterPage(new FxBackgroundTasks(Throwable::printStackTrace));
        Scene scene = new Scene(page.overlay, 1240, 860);
        int scale = wishes.stream()
                .filter(wish -> wish.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(100);
        new Themes(scene).apply(wishes.contains("dark"), scale);
        page.open(wishes.contains("empty") ? "" : LetterPage.RANT, 120);
        if (!wishes.contains("empty")) {
            page.letter.tray().add(List.of(Path.of("order-HF-20418.pdf"), Path.of("tear, left arm.jpg")));
        }
        stage.setTitle("Redress preview");
        SharedStage.show(stage, scene);
        page.editor.focus();
    }

    /** Not an {@code Application} itself, or Java would ask for a module path. */
    public static final class Start {
        private Start() {}

        public static void main(String[] args) {
            Application.launch(LetterPreview.class, args);
        }
    }
}
