package app.redress.settings.ui;

import app.redress.review.Category;
import app.redress.review.CategoryWeights.Weight;
import app.redress.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** One row for each kind of finding: its name, and how much it counts. */
public final class WeightsController {
    private static final int KINDS_IN_A_ROW = 2;

    private final WeightsViewModel model;
    private final Words words;

    @FXML
    private GridPane kinds;

    public WeightsController(WeightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (Category kind : model.kinds()) {
            int place = kinds.getChildren().size() / 2;
            int column = place % KINDS_IN_A_ROW * 2;
            int row = place / KINDS_IN_A_ROW;
            Label name = new Label(words.getString("category." + kind));
            kinds.add(name, column, row);
            kinds.add(weights(kind), column + 1, row);
        }
    }

    private ChoiceBox<Weight> weights(Category kind) {
        ChoiceBox<Weight> weights = new ChoiceBox<>();
        weights.setConverter(new WeightName());
        weights.getItems().setAll(Weight.values());
        weights.setValue(model.of(kind));
        weights.setAccessibleText(words.getString("category." + kind));
        weights.valueProperty().addListener((of, before, now) -> model.weigh(kind, now));
        return weights;
    }

    private final class WeightName extends StringConverter<Weight> {
        @Override
        public String toString(Weight weight) {
            return words.getString("settings.weight." + weight);
        }

        @Override
        public Weight fromString(String name) {
            throw new UnsupportedOperationException("a weight is chosen, not typed");
        }
    }
}
