package app.redress.ui;

import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.BackgroundTasks.Submitted;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * What a view model may ask of the window without knowing it. Titles and buttons are words already looked up, not
 * keys. All calls are made on the UI thread.
 */
public interface Dialogs {
    /** Where to write a file; empty when the person changed their mind. The extension is without a dot. */
    Optional<Path> chooseTarget(String title, String suggestedName, String extension);

    /** Files to read; none when the person changed their mind. */
    List<Path> chooseFiles(String title);

    /** A folder; empty when the person changed their mind. */
    Optional<Path> chooseFolder(String title);

    /** A short word in the corner that goes away by itself and is read out by screen readers. */
    void toast(String message);

    /** The same with one thing to do about it, such as undo. */
    void toast(String message, String action, Runnable onAction);

    /** What is good to know and leaves something to do; stays until it is closed. */
    void notice(String message);

    /** Says a problem the person can act on; stays until it is closed. */
    void problem(ProblemException problem);

    /** Puts text on the clipboard. */
    void copy(String text);

    /** Shows over the page that long work goes on, until it is closed; {@code onStop} runs when the person stops it. */
    Watch watch(String title, Runnable onStop);

    /**
     * Does {@code work} that a person watches and may stop. Stopping makes the next call of what the work is given throw
     * a {@link CancellationException}, which the work passes on. That it was stopped, or what went wrong, is said here;
     * only what follows success is left to add.
     *
     * @param stopped what is said when the person has stopped it
     * @param work is given what it tells how far it has come, from 0 to 1
     */
    default <T> Submitted<T> watched(
            BackgroundTasks tasks, String title, String stopped, Function<DoubleConsumer, T> work) {
        AtomicBoolean enough = new AtomicBoolean();
        Watch watch = watch(title, () -> enough.set(true));
        return tasks.submit(
                        Lane.LONG,
                        () -> work.apply(share -> {
                            if (enough.get()) {
                                throw new CancellationException();
                            }
                            tasks.onUiThread(() -> watch.reached(share));
                        }))
                .onFailure(failure -> {
                    if (failure instanceof CancellationException) {
                        toast(stopped);
                    } else if (failure instanceof ProblemException problem) {
                        problem(problem);
                    } else {
                        throw new IllegalStateException("watched work failed", failure);
                    }
                })
                .onFinished(watch::close);
    }

    /** What a person sees of long work. */
    interface Watch {
        /** @param share from 0 to 1 */
        void reached(double share);

        void close();
    }
}
