package app.redress.settings.ui;

import app.redress.settings.ui.BackupCardViewModel.Row;
import app.redress.ui.Following;
import app.redress.ui.LinkRow;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import app.redress.ui.Views;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The card about backups on the settings' page. */
public final class BackupCardController {
    private final BackupCardViewModel model;
    private final Supplier<Views> views;
    private final Supplier<? extends Sheets> sheets;
    private final Words words;

    @FXML
    private Label none;

    @FXML
    private VBox rows;

    /** Views and sheets are asked when a form is opened: this card is made while they are. */
    public BackupCardController(
            BackupCardViewModel model, Supplier<Views> views, Supplier<? extends Sheets> sheets, Words words) {
        this.model = model;
        this.views = views;
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
                words.getString("settings.backup.bringBack"),
                words.say("settings.backup.bringBack.accessible", row.said()),
                () -> restore(row.file()));
    }

    @FXML
    private void backUp() {
        Views.View<BackUpController> view = views.get().load(BackUpController.class);
        open("settings.backUp.title", view.root());
    }

    @FXML
    private void chooseBackup() {
        model.chooseBackup().ifPresent(this::restore);
    }

    private void restore(Path backup) {
        Views.View<RestoreController> view = views.get().load(RestoreController.class);
        view.controller().begin(backup);
        open("settings.restore.title", view.root());
    }

    @FXML
    private void takeIn() {
        model.takeIn();
    }

    private void open(String title, Parent form) {
        sheets.get().open(words.getString(title), form, model::refresh);
    }
}
