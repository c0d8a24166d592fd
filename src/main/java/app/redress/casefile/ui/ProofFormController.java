package app.redress.casefile.ui;

import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/** The form for what proves that a letter has left. */
public final class ProofFormController extends EntryFormController<ProofFormViewModel> {
    @FXML
    private TextField proof;

    public ProofFormController(ProofFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        proof.textProperty().bindBidirectional(model().proofProperty());
    }
}
