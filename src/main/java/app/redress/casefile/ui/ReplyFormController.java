package app.redress.casefile.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form for a reply. */
public final class ReplyFormController extends EntryFormController<ReplyFormViewModel> {
    @FXML
    private TextField from;

    @FXML
    private TextArea text;

    @FXML
    private Label textProblem;

    public ReplyFormController(ReplyFormViewModel model, Sheets sheets) {
        super(model, sheets);
    }

    @Override
    protected void bind() {
        from.textProperty().bindBidirectional(model().fromProperty());
        text.textProperty().bindBidirectional(model().textProperty());
        Shown.words(model().textProblemProperty(), textProblem);
    }
}
