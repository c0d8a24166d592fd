package app.redress.casefile;

import java.nio.file.Path;
import java.util.Optional;

/** Brings a backup back while a window is open: the window closes its cases, and opens again with those of the backup. */
@FunctionalInterface
public interface RestoreDesk {
    /**
     * Call on the UI thread; what comes of it is said in the window.
     *
     * @param backup looked at before
     */
    void restore(Path backup, Optional<String> password);
}
