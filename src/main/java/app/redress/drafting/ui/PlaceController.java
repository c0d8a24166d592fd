package app.redress.drafting.ui;

import app.redress.ui.ChoiceNames;
import app.redress.ui.Shown;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks from which country the person writes, while nobody has said: a guess to confirm, or any other. */
public final class PlaceController {
    private final WriterViewModel model;
    private Runnable told = () -> {};

    @FXML
    private VBox card;

    @FXML
    private Label seems;

    @FXML
    private Button confirm;

    @FXML
    private ComboBox<String> countries;

    public PlaceController(WriterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(model.placelessProperty(), card);
        Shown.words(model.seemsProperty(), seems);
        Shown.words(model.confirmProperty(), confirm);
        countries.getItems().setAll(model.countries());
        countries.setConverter(new ChoiceNames<>(model::name));
    }

    Node card() {
        return card;
    }

    /** @param next leads on once the country has been told, while the card is still there to lead on from */
    void onTold(Runnable next) {
        told = next;
    }

    /** What can be pressed where there is a guess. */
    Optional<Node> offer() {
        return Optional.<Node>of(confirm).filter(Node::isVisible);
    }

    @FXML
    private void confirm() {
        told.run();
        model.confirm();
    }

    /** Only a list that closes has been chosen from: the arrows pass by many a country. */
    @FXML
    private void choose() {
        if (countries.getValue() != null) {
            told.run();
            model.place(countries.getValue());
        }
    }
}
