package app.redress.drafting.ui;

import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Asks for the person's own name and address, while nobody has said them. */
public final class WriterController {
    private final WriterViewModel model;
    private Runnable told = () -> {};

    @FXML
    private VBox card;

    public WriterController(WriterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.namelessProperty(), card);
    }

    Node card() {
        return card;
    }

    /** @param next leads on once the name has been told, while the card is still there to lead on from */
    void onTold(Runnable next) {
        told = next;
    }

    @FXML
    private void ask() {
        model.askName(told);
    }
}
