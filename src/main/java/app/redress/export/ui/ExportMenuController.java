package app.redress.export.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;

/** The Export menu of the letter's page. */
public final class ExportMenuController {
    private final ExportViewModel model;
    private final Views views;
    private final Sheets sheets;
    private final Words words;

    public ExportMenuController(ExportViewModel model, Views views, Sheets sheets, Words words) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        this.words = words;
    }

    @FXML
    private MenuButton menu;

    @FXML
    private void initialize() {
        menu.textProperty()
                .bind(model.readingProperty()
                        .map(reading -> words.getString(reading ? "export.menu.reading" : "export.menu")));
        model.onForm(this::chooseForForm);
        model.questionProperty().addListener((property, before, now) -> show(before, now));
    }

    public ExportViewModel getModel() {
        return model;
    }

    @FXML
    private void exportPdf() {
        model.exportPdf();
    }

    @FXML
    private void exportMail() {
        model.exportMail();
    }

    @FXML
    private void exportWord() {
        model.exportWord();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void beginMail() {
        model.beginMail();
    }

    @FXML
    private void showDepartures() {
        sheets.open(
                words.getString("export.left.title"),
                views.load(DeparturesController.class).root(),
                () -> {});
    }

    @FXML
    private void copyForForm() {
        model.copyForForm();
    }

    private void chooseForForm() {
        sheets.open(
                words.getString("export.form.title"),
                views.load(WebFormController.class).root(),
                () -> {});
    }

    @FXML
    private void copyText() {
        model.copyText();
    }

    private void show(Optional<ExportQuestion> before, Optional<ExportQuestion> now) {
        if (now.isPresent()) {
            sheets.open(
                    words.getString("export.before.title"),
                    views.load(BeforeExportController.class).root(),
                    model::keepWriting);
        } else if (before.isPresent()) {
            sheets.close();
        }
    }
}
