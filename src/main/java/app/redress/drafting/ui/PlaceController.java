package app.redress.drafting.ui;

import app.redress.ui.ChoiceNames;
import app.redress.ui.FocusOnceShown;
import app.redress.ui.Shown;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Asks from which country the person writes, while nobody has said: a guess to confirm, or any other. Then says which. */
public final class PlaceController {
    private final WriterViewModel model;
    private Runnable told = () -> {};

    @FXML
    private VBox card;

    @FXML
    private VBox question;

    @FXML
    private Pane answer;

    @FXML
    private Label from;

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
        Shown.when(model.asksCountryProperty(), question);
        Shown.when(model.asksCountryProperty().not(), answer);
        from.textProperty().bind(model.fromProperty());
        Shown.words(model.seemsProperty(), seems);
        Shown.words(model.confirmProperty(), confirm);
        countries.getItems().setAll(model.countries());
        countries.setConverter(new ChoiceNames<>(model::name));
        countries.promptTextProperty().bind(model.othersProperty());
        countries.focusedProperty().subscribe(this::left);
    }

    Node card() {
        return card;
    }

    /** @param next leads on once the country has been told, while the card is still there to lead on from */
    void onTold(Runnable next) {
        told = next;
    }

    /** Where to answer: the guess, or the list while there is none; nowhere once it is known. */
    Optional<Node> field() {
        return Optional.<Node>of(confirm.isVisible() ? confirm : countries).filter(field -> question.isVisible());
    }

    @FXML
    private void change() {
        model.askAgain();
        FocusOnceShown.on(countries);
    }

    @FXML
    private void confirm() {
        told.run();
        model.confirm();
    }

    /** The arrows pass by many a country: where they stop is known once the list is left. */
    private void left(boolean focused) {
        if (!focused && countries.getValue() != null) {
            model.place(countries.getValue());
        }
    }

    /** A list that closes has been chosen from. */
    @FXML
    private void choose() {
        if (countries.getValue() != null) {
            told.run();
            model.place(countries.getValue());
        }
    }
}
