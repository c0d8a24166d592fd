package app.redress.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

/** Fills boxes to choose from. */
public final class Choices {
    private Choices() {}

    /**
     * Offers {@code values} in {@code box} and keeps it and {@code chosen} the same.
     *
     * @param names how each value is called
     */
    public static <T> void offer(ComboBox<T> box, List<T> values, Function<T, String> names, Property<T> chosen) {
        box.getItems().setAll(values);
        box.setConverter(new ChoiceNames<>(names));
        box.valueProperty().bindBidirectional(chosen);
    }
}
