package app.redress.casefile.ui;

import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** The form for a note. */
public final class NoteFormController extends EntryFormController<NoteFormViewModel> {
    @FXML
    private TextArea text;

    @FXML
    private Label textProblem;

    public NoteFormController(NoteFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        text.textProperty().bindBidirectional(model().textProperty());
        Shown.words(model().textProblemProperty(), textProblem);
    }
}
