package app.redress.ui;

import app.redress.ui.BackgroundTasks.Debounce;
import java.time.Duration;

/** Acts a while after the first touch, and so again and again while the touches go on. */
final class Throttle implements Debounce {
    private final Debounce pause;
    private boolean waiting;

    /** @param action on the UI thread */
    Throttle(BackgroundTasks tasks, Duration soon, Runnable action) {
        pause = tasks.debounce(soon, () -> {
            waiting = false;
            action.run();
        });
    }

    @Override
    public void touch() {
        if (!waiting) {
            waiting = true;
            pause.touch();
        }
    }

    @Override
    public void flush() {
        pause.flush();
    }
}
