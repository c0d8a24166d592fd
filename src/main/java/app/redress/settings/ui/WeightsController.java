package app.redress.settings.ui;

import app.redress.review.Category;
import app.redress.review.CategoryWeights.Weight;
import app.redress.ui.ChoiceNames;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** One row for each kind of finding: its name, and how much it counts. */
public final class WeightsController {
    private final WeightsViewModel model;
    private final Words words;

    @FXML
    private FlowPane kinds;

    public WeightsController(WeightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.kinds().forEach(kind -> kinds.getChildren().add(row(kind)));
    }

    private HBox row(Category kind) {
        Label name = new Label(words.getString("category." + kind));
        name.getStyleClass().add("weight-name");
        HBox row = new HBox(name, weights(kind));
        row.getStyleClass().add("weight");
        return row;
    }

    private ChoiceBox<Weight> weights(Category kind) {
        ChoiceBox<Weight> weights = new ChoiceBox<>();
        weights.setConverter(new ChoiceNames<>(weight -> words.getString("settings.weight." + weight)));
        weights.getItems().setAll(Weight.values());
        weights.setValue(model.of(kind));
        weights.setAccessibleText(words.getString("category." + kind));
        weights.valueProperty().addListener((of, before, now) -> model.weigh(kind, now));
        return weights;
    }
}
