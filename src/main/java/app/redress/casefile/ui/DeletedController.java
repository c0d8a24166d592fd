package app.redress.casefile.ui;

import app.redress.casefile.ui.DeletedViewModel.Row;
import app.redress.ui.Following;
import app.redress.ui.LinkRow;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.words.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
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
        Following.show(model.rows(), rows, this::row);
        model.refresh();
    }

    private LinkRow row(Row row) {
        return new LinkRow(
                row.said(),
                words.getString("casefile.deleted.bringBack"),
                words.say("casefile.deleted.bringBack.accessible", row.said()),
                () -> model.bringBack(row));
    }

    @FXML
    private void close() {
        sheets.close();
    }
}
