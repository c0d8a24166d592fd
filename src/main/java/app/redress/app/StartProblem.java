package app.redress.app;

import app.redress.words.ProblemException;
import app.redress.words.Words;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Says in a window of its own why Redress cannot start, and what to do about it. */
final class StartProblem {
    private final Words words;

    StartProblem(Words words) {
        this.words = words;
    }

    /** Ends the program when it is closed. */
    void show(Stage stage, @Nullable ProblemException problem) {
        String sentence = problem == null ? words.getString("app.start.unknown") : words.say(problem);
        System.err.println(sentence);
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, ButtonType.CLOSE);
        alert.setTitle(words.getString("app.title"));
        alert.setHeaderText(words.getString("app.start.problem"));
        alert.showAndWait();
        stage.close();
        javafx.application.Platform.exit();
    }
}
