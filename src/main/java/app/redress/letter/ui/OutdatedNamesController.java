package app.redress.letter.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The notice above a letter that still has an old name or number. */
public final class OutdatedNamesController {
    private final OutdatedNamesViewModel model;

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

    @FXML
    private void change() {
        model.change();
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
