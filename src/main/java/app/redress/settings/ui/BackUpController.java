package app.redress.settings.ui;

import app.redress.ui.Sheets;
import app.redress.ui.Shown;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** The form before a backup is made. */
public final class BackUpController {
    private final BackUpViewModel model;
    private final Sheets sheets;

    @FXML
    private PasswordField password;

    @FXML
    private PasswordField again;

    @FXML
    private Label problem;

    public BackUpController(BackUpViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    @FXML
    private void initialize() {
        password.textProperty().bindBidirectional(model.passwordProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        again.disableProperty().bind(model.passwordProperty().isEmpty());
        Shown.words(model.problemProperty(), problem);
    }

    @FXML
    private void save() {
        if (model.isReady()) {
            sheets.close();
            model.save();
        } else {
            again.requestFocus();
        }
    }

    @FXML
    private void cancel() {
        sheets.close();
    }
}
