package app.redress.export;

import java.nio.file.Path;

/**
 * Hands a file that Redress has just written, or a message to begin, to the program the person uses for it. May block
 * for seconds.
 */
public interface DocumentOpener {
    /** Returns false when there is no program for it or it would not start. */
    boolean open(Path file) throws InterruptedException;

    /** Shows the file in its folder; false when that cannot be done. */
    boolean showInFolder(Path file) throws InterruptedException;

    /** Begins a message in the mail program, which the person sends there; false when there is none. */
    default boolean compose(MailtoAddress message) throws InterruptedException {
        return false;
    }
}
