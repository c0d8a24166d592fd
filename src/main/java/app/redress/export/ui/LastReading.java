package app.redress.export.ui;

import app.redress.letter.Letter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Waits until the letter was read as it stands, so that a letter that leaves in the first seconds after the start is looked
 * over like any other. Readings stand in one line: whoever waits behind them knows what they found.
 */
final class LastReading {
    /** A wait that nobody notices needs no words. */
    private static final Duration NOTICED = Duration.ofMillis(300);

    private final ExportSource source;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Debounce soon;
    private final ReadOnlyBooleanWrapper noticed = new ReadOnlyBooleanWrapper(this, "noticed");
    private boolean waiting;

    LastReading(ExportSource source, BackgroundTasks tasks) {
        this.source = source;
        this.tasks = tasks;
        this.soon = tasks.debounce(NOTICED, () -> noticed.set(waiting));
    }

    /** Whether somebody has been waiting for a while. */
    ReadOnlyBooleanProperty noticedProperty() {
        return noticed.getReadOnlyProperty();
    }

    /**
     * Reads {@code letter} behind what is being read now.
     *
     * @param onRead told what a reader needs and the letter lacks
     */
    void of(Letter letter, Consumer<List<String>> onRead, Consumer<Throwable> onFailure) {
        waiting = true;
        soon.touch();
        // What was typed while a reading went on is read after it, and stands in the line only then.
        tasks.submit(Lane.REVIEW, () -> letter)
                .onSuccess(standing -> tasks.submit(Lane.REVIEW, () -> source.unmetMusts(standing))
                        .onSuccess(onRead)
                        .onFailure(onFailure)
                        .onFinished(this::end))
                .onFailure(onFailure);
    }

    private void end() {
        waiting = false;
        noticed.set(false);
    }
}
