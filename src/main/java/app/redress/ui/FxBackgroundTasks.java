package app.redress.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** {@link BackgroundTasks} of the running window: one daemon thread a lane, outcomes through the JavaFX queue. */
public final class FxBackgroundTasks implements BackgroundTasks {
    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final List<Timeline> periodic = new ArrayList<>();
    private final Consumer<Throwable> unhandled;

    /** @param unhandled told on the UI thread of failures for which nobody asked */
    public FxBackgroundTasks(Consumer<Throwable> unhandled) {
        this.unhandled = unhandled;
        for (Lane lane : Lane.values()) {
            lanes.put(lane, Executors.newSingleThreadExecutor(work -> daemon(lane, work)));
        }
    }

    @Override
    public <T> Submitted<T> submit(Lane lane, Callable<T> work) {
        FxSubmitted<T> submitted = new FxSubmitted<>(unhandled);
        submitted.future = lane(lane).submit(() -> submitted.run(work));
        return submitted;
    }

    @Override
    public Debounce debounce(Duration quiet, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) quiet.toMillis()));
        pause.setOnFinished(event -> action.run());
        return new FxDebounce(pause, action);
    }

    @Override
    public void every(Duration period, Runnable action) {
        Timeline timeline = new Timeline(
                new KeyFrame(javafx.util.Duration.millis((double) period.toMillis()), event -> action.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        periodic.add(timeline);
    }

    @Override
    public void onUiThread(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public void shutDown(Duration patience) {
        periodic.forEach(Timeline::stop);
        lane(Lane.REVIEW).shutdownNow();
        lane(Lane.LONG).shutdownNow();
        ExecutorService store = lane(Lane.STORE);
        store.shutdown();
        try {
            store.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ExecutorService lane(Lane lane) {
        ExecutorService executor = lanes.get(lane);
        if (executor == null) {
            throw new IllegalStateException("no thread for " + lane);
        }
        return executor;
    }

    private static Thread daemon(Lane lane, Runnable work) {
        Thread thread = new Thread(work, "redress-" + lane.name().toLowerCase(Locale.ROOT));
        thread.setDaemon(true);
        return thread;
    }

    private record FxDebounce(PauseTransition pause, Runnable action) implements Debounce {
        @Override
        public void touch() {
            pause.playFromStart();
        }

        @Override
        public void flush() {
            if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                action.run();
            }
        }
    }

    private static final class FxSubmitted<T> implements Submitted<T> {
        private final Consumer<Throwable> unhandled;
        private Consumer<? super T> success = value -> {};
        private @Nullable Consumer<? super Throwable> failure;
        private Runnable finished = () -> {};
        private volatile boolean cancelled;
        private @Nullable Future<?> future;

        private FxSubmitted(Consumer<Throwable> unhandled) {
            this.unhandled = unhandled;
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
            if (future != null && future.cancel(true)) {
                Platform.runLater(() -> finished.run());
            }
        }

        /** Outcomes are handed to the queue of the UI thread, which also makes the setters above visible there. */
        private void run(Callable<T> work) {
            try {
                T value = work.call();
                end(() -> success.accept(value));
            } catch (Throwable e) {
                end(() -> fail(e));
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void end(Runnable outcome) {
            Platform.runLater(() -> {
                if (cancelled) {
                    return;
                }
                try {
                    outcome.run();
                } finally {
                    finished.run();
                }
            });
        }

        private void fail(Throwable e) {
            if (failure == null) {
                unhandled.accept(e);
            } else {
                failure.accept(e);
            }
        }
    }
}
