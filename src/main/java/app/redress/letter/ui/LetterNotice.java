package app.redress.letter.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A line above a letter, in sight while there is something to say. */
abstract class LetterNotice {
    private final ReadOnlyStringProperty words;
    private Runnable leave = () -> {};

    @FXML
    private Node notice;

    @FXML
    private Label said;

    LetterNotice(ReadOnlyStringProperty words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(words);
        notice.visibleProperty().bind(words.isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
    }

    /** @param action takes the focus to where it stays once the notice is gone */
    final void onDone(Runnable action) {
        leave = action;
    }

    /** Does what the person has chosen, after which the notice may be gone. */
    final void done(Runnable chosen) {
        leave.run();
        chosen.run();
    }
}
