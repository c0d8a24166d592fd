package app.redress.rulebook.ui;

import app.redress.rulebook.flight.Regime;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** The flight calculator: fields above, what follows from them below. */
public final class FlightCalculatorController {
    private final FlightCalculatorViewModel model;
    private final Words words;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private ToggleButton eu;

    @FXML
    private ToggleButton uk;

    @FXML
    private ToggleButton delayed;

    @FXML
    private ToggleButton cancelled;

    @FXML
    private Label lateLabel;

    @FXML
    private TextField late;

    @FXML
    private Node noticeBox;

    @FXML
    private TextField notice;

    @FXML
    private TextField passengers;

    @FXML
    private CheckBox extraordinary;

    @FXML
    private Label sum;

    @FXML
    private Label arithmetic;

    @FXML
    private Label condition;

    @FXML
    private Label problem;

    public FlightCalculatorController(FlightCalculatorViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        from.textProperty().bindBidirectional(model.fromProperty());
        to.textProperty().bindBidirectional(model.toProperty());
        eu.setOnAction(pressed -> model.regimeProperty().set(Regime.EU));
        uk.setOnAction(pressed -> model.regimeProperty().set(Regime.UK));
        model.regimeProperty().subscribe(chosen -> (chosen == Regime.UK ? uk : eu).setSelected(true));
        // Pressed again, a choice stays.
        eu.selectedProperty()
                .subscribe(on -> eu.setSelected(model.regimeProperty().get() == Regime.EU));
        uk.selectedProperty()
                .subscribe(on -> uk.setSelected(model.regimeProperty().get() == Regime.UK));
        delayed.setOnAction(pressed -> model.cancelledProperty().set(false));
        cancelled.setOnAction(pressed -> model.cancelledProperty().set(true));
        model.cancelledProperty().subscribe(this::showWhatIsAsked);
        late.textProperty().bindBidirectional(model.lateProperty());
        notice.textProperty().bindBidirectional(model.noticeProperty());
        Shown.when(model.cancelledProperty(), noticeBox);
        passengers.textProperty().bindBidirectional(model.passengersProperty());
        extraordinary.selectedProperty().bindBidirectional(model.extraordinaryProperty());
        Shown.words(model.sumProperty(), sum);
        Shown.words(model.arithmeticProperty(), arithmetic);
        Shown.words(model.conditionProperty(), condition);
        Shown.words(model.problemProperty(), problem);
    }

    private void showWhatIsAsked(boolean isCancelled) {
        (isCancelled ? cancelled : delayed).setSelected(true);
        String asked = words.getString(isCancelled ? "flight.page.rerouted" : "flight.page.late");
        lateLabel.setText(asked);
        late.setAccessibleText(asked);
    }
}
