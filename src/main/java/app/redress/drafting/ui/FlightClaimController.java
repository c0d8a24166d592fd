package app.redress.drafting.ui;

import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Under the questions about a flight: what the flight rules usually give, and a button that asks for it. */
public final class FlightClaimController {
    private final FlightClaimViewModel model;

    @FXML
    private VBox card;

    @FXML
    private Label sum;

    @FXML
    private Label reasons;

    @FXML
    private Label besides;

    @FXML
    private Button ask;

    public FlightClaimController(FlightClaimViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.reasonsProperty().map(said -> !said.isBlank()), card);
        Shown.words(model.sumProperty(), sum);
        Shown.words(model.reasonsProperty(), reasons);
        Shown.words(model.besidesProperty(), besides);
        Shown.words(model.askProperty(), ask);
    }

    @FXML
    private void take() {
        model.take();
    }
}
