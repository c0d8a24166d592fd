package app.redress.drafting.ui;

import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** Asks for the person's own name and address, while nobody has said them. */
public final class WriterController {
    private final WriterViewModel model;

    @FXML
    private VBox card;

    public WriterController(WriterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.namelessProperty(), card);
    }

    @FXML
    private void ask() {
        model.askName();
    }
}
