package app.redress.ui;

import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a view model may ask of the window without knowing it. Titles and buttons are words already looked up, not
 * keys. All calls are made on the UI thread.
 */
public interface Dialogs {
    /** Where to write a file; empty when the person changed their mind. The extension is without a dot. */
    Optional<Path> chooseTarget(String title, String suggestedName, String extension);

    /** Files to read; none when the person changed their mind. */
    List<Path> chooseFiles(String title);

    /** A short word in the corner that goes away by itself and is read out by screen readers. */
    void toast(String message);

    /** The same with one thing to do about it, such as undo. */
    void toast(String message, String action, Runnable onAction);

    /** Says a problem the person can act on; stays until it is closed. */
    void problem(ProblemException problem);

    /** Puts text on the clipboard. */
    void copy(String text);
}
