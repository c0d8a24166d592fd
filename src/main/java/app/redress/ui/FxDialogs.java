package app.redress.ui;

import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** {@link Dialogs} of the running window: the system's file choosers, toasts on the {@link Overlay}. */
public final class FxDialogs implements Dialogs {
    private final Words words;
    private final Overlay overlay;
    private final LastFolder last;

    public FxDialogs(Words words, Overlay overlay, LastFolder last) {
        this.words = words;
        this.overlay = overlay;
        this.last = last;
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*." + extension, "*." + extension));
        last.get().ifPresent(chooser::setInitialDirectory);
        Optional<File> target =
                Optional.ofNullable(chooser.showSaveDialog(overlay.getScene().getWindow()));
        target.map(File::getParentFile).ifPresent(last::keep);
        return target.map(File::toPath);
    }

    @Override
    public List<Path> chooseFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        last.get().ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(overlay.getScene().getWindow());
        List<File> files = chosen == null ? List.of() : chosen;
        files.stream().limit(1).map(File::getParentFile).forEach(last::keep);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.get().ifPresent(chooser::setInitialDirectory);
        Optional<File> folder =
                Optional.ofNullable(chooser.showDialog(overlay.getScene().getWindow()));
        folder.ifPresent(last::keep);
        return folder.map(File::toPath);
    }

    @Override
    public void toast(String message) {
        overlay.toast(message, null, () -> {}, false);
    }

    @Override
    public void toast(String message, String action, Runnable onAction) {
        overlay.toast(message, action, onAction, false);
    }

    @Override
    public void notice(String message) {
        overlay.notice(message);
    }

    @Override
    public void problem(ProblemException problem) {
        overlay.toast(words.say(problem), null, () -> {}, true);
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Watch watch(String title, Runnable onStop) {
        WatchSlip slip = new WatchSlip(words, overlay, onStop);
        overlay.open(title, slip, slip::closed);
        return slip;
    }
}
