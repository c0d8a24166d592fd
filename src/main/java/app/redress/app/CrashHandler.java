package app.redress.app;

import app.redress.ui.Dialogs;
import app.redress.ui.ErrorCode;
import app.redress.ui.ErrorWindow;
import app.redress.words.ProblemException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything that nobody caught ends: a problem the person can act on is said, cancelling is silent, anything
 * else is a bug and gets the error window once per code.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final Dialogs dialogs;
    private final ErrorWindow errorWindow;
    private final Window window;
    private final Set<ErrorCode> shown = new HashSet<>();

    CrashHandler(Dialogs dialogs, ErrorWindow errorWindow, Window window) {
        this.dialogs = dialogs;
        this.errorWindow = errorWindow;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        if (Platform.isFxApplicationThread()) {
            handle(bug);
        } else {
            Platform.runLater(() -> handle(bug));
        }
    }

    /** Call on the UI thread. */
    void handle(Throwable bug) {
        Optional<ProblemException> problem = problemIn(bug);
        if (problem.isPresent()) {
            dialogs.problem(problem.get());
            LOG.warn("A problem was said: {}", problem.get().problem());
        } else if (!(bug instanceof CancellationException)) {
            LOG.error("A bug: {}", ErrorCode.details(bug));
            if (shown.add(ErrorCode.of(bug))) {
                errorWindow.show(window, bug);
            }
        }
    }

    private static Optional<ProblemException> problemIn(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
