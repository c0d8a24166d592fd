package app.redress.ui;

import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** Owns up to a bug: a stable code, the details to copy, and the word that the draft is safe. */
public final class ErrorWindow {
    private final Words words;

    public ErrorWindow(Words words) {
        this.words = words;
    }

    public void show(Window owner, Throwable bug) {
        ButtonType copy = new ButtonType(words.getString("error.copy"), ButtonData.LEFT);
        ButtonType goOn = new ButtonType(words.getString("error.goOn"), ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.ERROR, words.getString("error.text"), copy, goOn);
        alert.initOwner(owner);
        alert.getDialogPane()
                .getStylesheets()
                .setAll(owner.getScene() == null ? List.of() : owner.getScene().getStylesheets());
        alert.setTitle(words.getString("error.title"));
        alert.setHeaderText(words.say("error.header", ErrorCode.of(bug).value()));
        alert.setOnHidden(event -> Optional.ofNullable(alert.getResult())
                .filter(copy::equals)
                .ifPresent(chosen -> copy(ErrorCode.details(bug))));
        alert.show();
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
