package app.redress.letter.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The notice above a letter that still has an old name or number. */
public final class OutdatedNamesController {
    private final OutdatedNamesViewModel model;
    private Runnable leave = () -> {};

    @FXML
    private VBox notice;

    @FXML
    private Label said;

    public OutdatedNamesController(OutdatedNamesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        said.textProperty().bind(model.saidProperty());
        notice.visibleProperty().bind(model.saidProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
    }

    /** @param action takes the focus to where it stays once the notice is gone */
    void onDone(Runnable action) {
        leave = action;
    }

    @FXML
    private void change() {
        leave.run();
        model.change();
    }

    @FXML
    private void leave() {
        leave.run();
        model.leave();
    }
}
