package app.redress.drafting.ui;

import app.redress.drafting.Style;
import app.redress.ui.ChoiceNames;
import app.redress.words.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;

/** How a letter can speak: as the facts call for, or as the person chooses. */
final class StyleChoices {
    private StyleChoices() {}

    static void offer(ComboBox<Optional<Style>> box, ObjectProperty<Optional<Style>> chosen, Words words) {
        box.getItems().add(Optional.empty());
        Stream.of(Style.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(new ChoiceNames<>(style ->
                words.getString("drafting.style." + style.map(Style::name).orElse("BY_FACTS"))));
        box.valueProperty().bindBidirectional(chosen);
    }
}
