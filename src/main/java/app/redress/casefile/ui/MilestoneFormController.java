package app.redress.casefile.ui;

import app.redress.casefile.Milestone.Kind;
import app.redress.ui.Choices;
import app.redress.ui.Dialogs;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for an offer, a payment or an escalation; it asks only what belongs to the kind. */
public final class MilestoneFormController extends EntryFormController<MilestoneFormViewModel> {
    @FXML
    private ComboBox<Kind> kind;

    @FXML
    private VBox amountField;

    @FXML
    private TextField amount;

    @FXML
    private Label amountProblem;

    @FXML
    private VBox untilField;

    @FXML
    private DatePicker until;

    @FXML
    private VBox whoField;

    @FXML
    private TextField who;

    @FXML
    private VBox referenceField;

    @FXML
    private TextField reference;

    @FXML
    private TextArea what;

    @FXML
    private Label whatProblem;

    public MilestoneFormController(MilestoneFormViewModel model, Sheets sheets, Dialogs dialogs) {
        super(model, sheets, dialogs);
    }

    @Override
    protected void bind() {
        Choices.offer(
                kind,
                List.of(Kind.values()),
                one -> model().words().say("casefile.milestone." + one),
                model().kindProperty());
        amount.textProperty().bindBidirectional(model().amount().textProperty());
        Shown.words(model().amount().problemProperty(), amountProblem);
        prepare(until, model().untilProperty());
        who.textProperty().bindBidirectional(model().whoProperty());
        reference.textProperty().bindBidirectional(model().referenceProperty());
        what.textProperty().bindBidirectional(model().whatProperty());
        Shown.words(model().whatProblemProperty(), whatProblem);
        Shown.when(model().kindProperty().map(one -> one != Kind.ESCALATION), amountField);
        Shown.when(model().kindProperty().map(one -> one == Kind.OFFER), untilField);
        Shown.when(model().kindProperty().map(one -> one == Kind.ESCALATION), whoField);
        Shown.when(model().kindProperty().map(one -> one == Kind.ESCALATION), referenceField);
    }
}
