package app.redress.export.ui;

import app.redress.export.ui.RestedViewModel.Rested;
import app.redress.words.Words;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the cases of the day: letters that rested overnight. */
public final class RestedController {
    private final RestedViewModel model;
    private final Words words;

    @FXML
    private VBox root;

    public RestedController(RestedViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        model.rested().addListener((ListChangeListener<Rested>) change -> show());
        show();
    }

    /** Looks again; called each time the page is shown. */
    public void shown() {
        model.refresh();
    }

    private void show() {
        root.setVisible(!model.rested().isEmpty());
        root.getChildren().setAll(model.rested().stream().map(this::row).toList());
    }

    private HBox row(Rested letter) {
        Label said = new Label(letter.said());
        said.getStyleClass().add("rest-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button open = new Button(words.getString("export.rested.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(open.getText() + ": " + letter.said());
        open.setOnAction(event -> model.open(letter));
        HBox row = new HBox(said, open);
        row.getStyleClass().add("rest-banner");
        return row;
    }
}
