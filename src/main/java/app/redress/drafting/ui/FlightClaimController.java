package app.redress.drafting.ui;

import app.redress.ui.Shown;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Under the questions about a flight: what the flight rules usually give, and a button that asks for it. */
public final class FlightClaimController {
    private final FlightClaimViewModel model;
    private Runnable then = () -> {};

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

    Node card() {
        return card;
    }

    /** @param next what comes when the sum is asked for */
    void onTaken(Runnable next) {
        then = next;
    }

    /** The button that asks for the sum; empty while there is none to ask for, or when it is asked for. */
    Optional<Node> offer() {
        return model.isOpen() ? Optional.of(ask) : Optional.empty();
    }

    @FXML
    private void take() {
        model.take();
        then.run();
    }
}
