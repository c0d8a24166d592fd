package app.redress.export.ui;

import app.redress.ui.Sheets;
import app.redress.words.Words;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Chooses the sentences of a letter that go into a web form, with the count. */
public final class WebFormController {
    private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");
    private static final int SMALLEST = 100;
    private static final int LARGEST = 20_000;
    private static final int STEP = 100;

    private final WebFormViewModel model;
    private final Sheets sheets;
    private final Words words;

    @FXML
    private Spinner<Integer> limit;

    @FXML
    private Label count;

    @FXML
    private VBox sentences;

    public WebFormController(WebFormViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        limit.setValueFactory(new IntegerSpinnerValueFactory(
                SMALLEST, LARGEST, model.limitProperty().get(), STEP));
        limit.valueProperty().subscribe(value -> model.limitProperty().set(value));
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(
                                "export.form.count",
                                model.lengthProperty().get(),
                                model.limitProperty().get()),
                        model.lengthProperty(),
                        model.limitProperty()));
        model.lengthProperty()
                .greaterThan(model.limitProperty())
                .subscribe(tooLong -> count.pseudoClassStateChanged(TOO_LONG, tooLong));
        sentences
                .getChildren()
                .setAll(IntStream.range(0, model.sentences().size())
                        .mapToObj(this::choice)
                        .toList());
    }

    private CheckBox choice(int sentence) {
        CheckBox choice = new CheckBox(model.sentences().get(sentence).words());
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.selectedProperty().bindBidirectional(model.chosenProperty(sentence));
        return choice;
    }

    @FXML
    private void fit() {
        model.fit();
    }

    @FXML
    private void all() {
        model.all();
    }

    @FXML
    private void copy() {
        model.copy();
        sheets.close();
    }

    @FXML
    private void close() {
        sheets.close();
    }
}
