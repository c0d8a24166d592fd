package app.redress.settings.ui;

import app.redress.ui.FocusOnceShown;
import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** What a backup holds and would replace, before it is brought back. */
public final class RestoreController {
    private final RestoreViewModel model;
    private final Sheets sheets;

    @FXML
    private Label file;

    @FXML
    private VBox lock;

    @FXML
    private PasswordField password;

    @FXML
    private Label found;

    @FXML
    private Label problem;

    @FXML
    private Button restore;

    public RestoreController(RestoreViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    @FXML
    private void initialize() {
        Shown.when(model.lockedProperty(), lock);
        model.lockedProperty().subscribe(locked -> {
            if (locked) {
                FocusOnceShown.on(password);
            }
        });
        password.textProperty().bindBidirectional(model.passwordProperty());
        Shown.words(model.foundProperty(), found);
        Shown.words(model.problemProperty(), problem);
        restore.disableProperty().bind(model.readyProperty().not());
    }

    void begin(Path backup) {
        file.setText(String.valueOf(backup.getFileName()));
        model.begin(backup);
    }

    @FXML
    private void look() {
        model.look();
    }

    @FXML
    private void restore() {
        sheets.close();
        model.restore();
    }

    @FXML
    private void cancel() {
        sheets.close();
    }
}
