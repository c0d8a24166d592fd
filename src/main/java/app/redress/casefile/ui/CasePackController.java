package app.redress.casefile.ui;

import app.redress.casefile.ComplaintCase;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;

/** What goes into a pack of a case, before it is written. */
public final class CasePackController {
    private final CasePackViewModel model;
    private final Sheets sheets;
    private Optional<ComplaintCase> shown = Optional.empty();

    @FXML
    private CheckBox notes;

    public CasePackController(CasePackViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    @FXML
    private void initialize() {
        notes.textProperty().bind(model.notesProperty());
        notes.selectedProperty().bindBidirectional(model.withNotesProperty());
        Shown.when(model.notesProperty().isNotEmpty(), notes);
    }

    void begin(ComplaintCase complaint) {
        shown = Optional.of(complaint);
        model.begin(complaint);
    }

    @FXML
    private void save() {
        closeThen(model::save);
    }

    @FXML
    private void saveFolder() {
        closeThen(model::saveFolder);
    }

    @FXML
    private void cancel() {
        sheets.close();
    }

    /** The sheet makes room for the one that shows how far the work has come. */
    private void closeThen(Consumer<ComplaintCase> action) {
        sheets.close();
        shown.ifPresent(action);
    }
}
