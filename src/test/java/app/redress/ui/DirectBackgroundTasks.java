package app.redress.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does the work when {@link #runAll} is called, on the calling thread; time passes only when {@link #quiet} says so. A
 * failure that no one handles is thrown at the test.
 */
public final class DirectBackgroundTasks implements BackgroundTasks {
    private final List<Waiting<?>> waiting = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Runnable> periodic = new ArrayList<>();

    @Override
    public <T> Submitted<T> submit(Lane lane, Callable<T> work) {
        Waiting<T> task = new Waiting<>(work);
        waiting.add(task);
        return task;
    }

    @Override
    public Debounce debounce(Duration quiet, Runnable action) {
        Pause pause = new Pause(action);
        pauses.add(pause);
        return pause;
    }

    @Override
    public void every(Duration period, Runnable action) {
        periodic.add(action);
    }

    @Override
    public void onUiThread(Runnable action) {
        action.run();
    }

    @Override
    public void shutDown(Duration patience) {
        runAll();
    }

    /** Runs everything submitted, also what that submits. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }
    }

    /** Lets every debounce fall quiet, then runs everything. */
    public void quiet() {
        passTime();
        runAll();
    }

    /** Lets every debounce fall quiet, while the work goes on waiting. */
    public void passTime() {
        List.copyOf(pauses).forEach(Debounce::flush);
    }

    /** Lets one period pass. */
    public void tick() {
        periodic.forEach(Runnable::run);
        runAll();
    }

    /** How often a debounce was told to wait anew. */
    public int touches() {
        return pauses.stream().mapToInt(pause -> pause.touches).sum();
    }

    public int waiting() {
        return waiting.size();
    }

    private static final class Pause implements Debounce {
        private final Runnable action;
        private boolean touched;
        private int touches;

        private Pause(Runnable action) {
            this.action = action;
        }

        @Override
        public void touch() {
            touched = true;
            touches++;
        }

        @Override
        public void flush() {
            if (touched) {
                touched = false;
                action.run();
            }
        }
    }

    private static final class Waiting<T> implements Submitted<T> {
        private final Callable<T> work;
        private Consumer<? super T> success = value -> {};
        private @Nullable Consumer<? super Throwable> failure;
        private Runnable finished = () -> {};
        private boolean cancelled;

        private Waiting(Callable<T> work) {
            this.work = work;
        }

        @Override
        public Submitted<T> onSuccess(Consumer<? super T> action) {
            success = action;
            return this;
        }

        @Override
        public Submitted<T> onFailure(Consumer<? super Throwable> action) {
            failure = action;
            return this;
        }

        @Override
        public Submitted<T> onFinished(Runnable action) {
            finished = action;
            return this;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        private void run() {
            try {
                if (!cancelled) {
                    success.accept(work.call());
                }
            } catch (Exception e) {
                if (failure == null) {
                    throw new AssertionError("work failed and nobody handles it", e);
                }
                failure.accept(e);
            } finally {
                finished.run();
            }
        }
    }
}
