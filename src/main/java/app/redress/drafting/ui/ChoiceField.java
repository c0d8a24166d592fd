package app.redress.drafting.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import org.controlsfx.control.PrefixSelectionComboBox;

/** A field in which one of a few answers is chosen, with the mouse or by its first letters. */
final class ChoiceField extends PrefixSelectionComboBox<Answer.Choice> {
    /** @param id of what is chosen; blank for nothing */
    ChoiceField(List<Answer.Choice> choices, StringProperty id) {
        getItems().setAll(choices);
        setMaxWidth(Double.MAX_VALUE);
        id.subscribe(now -> setValue(choices.stream()
                .filter(choice -> choice.id().equals(now) && !now.isEmpty())
                .findFirst()
                .orElse(null)));
        valueProperty().subscribe(chosen -> id.set(chosen == null ? "" : chosen.id()));
    }
}
