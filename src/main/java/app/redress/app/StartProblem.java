package app.redress.app;

import app.redress.casefile.sqlite.SqliteDatabase;
import app.redress.ui.Themes;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

/** Why Redress cannot start, said in a window of its own, with what can be done about it. */
record StartProblem(Surroundings around, AppDirectories directories, ProblemException problem) {
    private static final String DAMAGED = "casefile.store.damaged";

    /**
     * Says it, and waits. A damaged store can be put aside, untouched, so that a new one begins beside it.
     *
     * @return whether the store was put aside, so that the folder can be opened again
     */
    boolean offersToStartAfresh() {
        Words words = around.words();
        String sentence = words.say(problem);
        System.err.println(sentence);
        ButtonType close = new ButtonType(words.getString("app.start.close"), ButtonData.CANCEL_CLOSE);
        ButtonType afresh = new ButtonType(words.getString("app.start.afresh"), ButtonData.OTHER);
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, close);
        if (problem.problem().equals(DAMAGED)) {
            alert.getButtonTypes().add(afresh);
        }
        alert.setTitle(words.getString("app.title"));
        alert.setHeaderText(words.getString("app.start.problem"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getButtonTypes().forEach(type -> wholeName(alert.getDialogPane().lookupButton(type)));
        new Themes(alert.getDialogPane().getScene()).apply(false, 100);
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.filter(afresh::equals).isEmpty()) {
            return false;
        }
        SqliteDatabase.setAside(directories.database(), around.clock());
        return true;
    }

    /** A dialog makes its buttons equally wide, and cuts a name that is longer than the others. */
    private static void wholeName(Node button) {
        ButtonBar.setButtonUniformSize(button, false);
        ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
    }
}
