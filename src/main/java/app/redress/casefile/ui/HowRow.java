package app.redress.casefile.ui;

import app.redress.ui.Shown;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** How something came about, one click away. */
final class HowRow extends VBox {
    /** @param accessible what the button says to a screen reader: there are several of them on a page */
    HowRow(String show, String accessible, List<String> lines) {
        ToggleButton how = new ToggleButton(show);
        how.getStyleClass().addAll("link-like", "quiet");
        how.setAccessibleText(accessible);
        VBox said = new VBox();
        lines.forEach(line -> said.getChildren().add(label(line, "small")));
        said.getStyleClass().add("clock-how");
        Shown.when(how.selectedProperty(), said);
        getChildren().addAll(how, said);
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
