package app.redress.letter.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line above a letter that leaves out what the person told. */
public final class LeftOutController {
    private final LeftOutViewModel model;
    private Runnable leave = () -> {};

    @FXML
    private HBox notice;

    @FXML
    private Label said;

    public LeftOutController(LeftOutViewModel model) {
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
    private void putIn() {
        leave.run();
        model.putIn();
    }
}
