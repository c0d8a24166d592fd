package app.redress.casefile.ui;

import app.redress.casefile.ui.DeletedViewModel.Row;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was deleted, each with a button that brings it back. */
public final class DeletedController {
    private final DeletedViewModel model;
    private final Sheets sheets;
    private final Words words;

    @FXML
    private Label none;

    @FXML
    private VBox rows;

    public DeletedController(DeletedViewModel model, Sheets sheets, Words words) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(Bindings.isEmpty(model.rows()), none);
        model.rows().addListener((ListChangeListener<Row>) change ->
                rows.getChildren().setAll(model.rows().stream().map(this::row).toList()));
        model.refresh();
    }

    private FlowPane row(Row row) {
        Button back = new Button(words.getString("casefile.deleted.bringBack"));
        back.setAccessibleText(words.say("casefile.deleted.bringBack.accessible", row.said()));
        back.getStyleClass().add("link-like");
        back.setOnAction(event -> model.bringBack(row));
        FlowPane line = new FlowPane(new Label(row.said()), back);
        line.getStyleClass().add("settings-row");
        return line;
    }

    @FXML
    private void close() {
        sheets.close();
    }
}
