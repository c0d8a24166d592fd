package app.redress.export.ui;

import app.redress.words.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Names what a letter still lacks and leaves the decision to the person. */
public final class BeforeExportController {
    private final ExportViewModel model;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private VBox missing;

    public BeforeExportController(ExportViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        List<String> unmet =
                model.questionProperty().get().map(ExportQuestion::unmet).orElse(List.of());
        count.setText(
                unmet.size() == 1
                        ? words.getString("export.before.one")
                        : words.say("export.before.more", unmet.size()));
        missing.getChildren()
                .setAll(unmet.stream().map(BeforeExportController::line).toList());
    }

    private static Label line(String unmet) {
        Label label = new Label(unmet);
        label.getStyleClass().add("before-export-missing");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void goAhead() {
        model.goAhead();
    }

    @FXML
    private void keepWriting() {
        model.keepWriting();
    }
}
