package app.redress.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work away from the UI thread. Outcomes always arrive on the UI thread; the calls below are made from there. Each
 * lane runs its work one after the other on one thread, in the order it was submitted.
 */
public interface BackgroundTasks {
    /** Who waits for whom: work in one lane never overlaps other work in it. */
    enum Lane {
        /** Reading and writing cases and settings. */
        STORE,
        /** Reviewing text; LanguageTool is not thread-safe. */
        REVIEW,
        /** Anything long that a person watches: export, pack, backup. */
        LONG
    }

    /** Submits {@code work}; add outcomes to what is returned before leaving the UI thread's current event. */
    <T> Submitted<T> submit(Lane lane, Callable<T> work);

    /** Runs {@code action} on the UI thread once nothing has called the returned {@link Debounce} for {@code quiet}. */
    Debounce debounce(Duration quiet, Runnable action);

    /**
     * Runs {@code action} on the UI thread {@code soon} after something has happened, also while it goes on happening:
     * someone who types without a pause is kept all the same.
     */
    default Debounce throttle(Duration soon, Runnable action) {
        return new Throttle(this, soon, action);
    }

    /** Runs {@code action} on the UI thread again and again. */
    void every(Duration period, Runnable action);

    /** Runs {@code action} on the UI thread soon; the one call that work itself may make, to say how far it has come. */
    void onUiThread(Runnable action);

    /** Waits for what was submitted, at most {@code patience}; called when the window closes. */
    void shutDown(Duration patience);

    /** Work under way. */
    interface Submitted<T> {
        Submitted<T> onSuccess(Consumer<? super T> action);

        /** Without one, a failure goes to the window's error handling. */
        Submitted<T> onFailure(Consumer<? super Throwable> action);

        /** After success, failure and cancelling. */
        Submitted<T> onFinished(Runnable action);

        /** Drops the work if it has not begun, interrupts it if it has; only {@link #onFinished} follows. */
        void cancel();
    }

    /** Waits for quiet, or as {@link #throttle} says. */
    interface Debounce {
        /** Something happened. */
        void touch();

        /** Acts now if something has happened since the last action. */
        void flush();
    }
}
