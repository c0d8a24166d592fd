package app.redress.casefile.ui;

import app.redress.casefile.Outcome.Feeling;
import app.redress.casefile.Outcome.Result;
import app.redress.ui.Choices;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form that closes a case. */
public final class OutcomeFormController extends EntryFormController<OutcomeFormViewModel> {
    @FXML
    private ComboBox<Result> result;

    @FXML
    private TextArea asked;

    @FXML
    private TextArea came;

    @FXML
    private TextField amount;

    @FXML
    private Label amountProblem;

    @FXML
    private ComboBox<Feeling> feeling;

    public OutcomeFormController(OutcomeFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        Choices.offer(
                result,
                List.of(Result.values()),
                one -> model().words().say("casefile.result." + one),
                model().resultProperty());
        asked.textProperty().bindBidirectional(model().askedProperty());
        came.textProperty().bindBidirectional(model().cameProperty());
        amount.textProperty().bindBidirectional(model().amount().textProperty());
        Shown.words(model().amount().problemProperty(), amountProblem);
        Choices.offer(
                feeling,
                List.of(Feeling.values()),
                one -> model().words().say("casefile.feeling." + one),
                model().feelingProperty());
    }
}
