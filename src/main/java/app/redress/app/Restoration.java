package app.redress.app;

import app.redress.casefile.Backups.Restored;
import app.redress.casefile.Progress;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.ui.FxBackgroundTasks;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Brings a backup back under an open window: its cases are closed first, and whatever comes of it, the data folder is
 * opened again.
 */
record Restoration(DataFolder folder, Surroundings around, Dialogs dialogs) {
    /**
     * Call on the UI thread, when nobody uses the folder any more.
     *
     * @param tasks for this alone
     * @param opened told the folder as it is now, and what is to be said about it
     */
    void carryOut(
            Path backup, Optional<String> password, FxBackgroundTasks tasks, BiConsumer<DataFolder, String> opened) {
        folder.cases().close();
        AtomicBoolean enough = new AtomicBoolean();
        Dialogs.Watch watch = dialogs.watch(around.words().getString("app.restore.working"), () -> enough.set(true));
        Progress progress = share -> {
            if (enough.get()) {
                throw new CancellationException();
            }
            tasks.onUiThread(() -> watch.reached(share));
        };
        tasks.submit(Lane.LONG, () -> {
                    String said = attempt(backup, password, progress);
                    folder.lock().close();
                    return new Reopened(DataFolder.open(folder.directories(), around.clock()), said);
                })
                .onSuccess(again -> {
                    watch.close();
                    opened.accept(again.folder(), again.said());
                })
                .onFinished(() -> tasks.shutDown(Duration.ZERO));
    }

    /** What came of it, in words. */
    private String attempt(Path backup, Optional<String> password, Progress progress) {
        Words words = around.words();
        try {
            Restored restored =
                    LockedBackups.unlocked(folder.directories(), around.clock()).restore(backup, password, progress);
            String back = words.say("app.restore.done", restored.cases(), restored.files());
            String aside = restored.aside()
                    .map(place -> " " + words.say("app.restore.aside", place))
                    .orElse("");
            return restored.lost() == 0
                    ? back + aside
                    : back + aside + " " + words.say("app.restore.lost", restored.lost());
        } catch (ProblemException e) {
            return words.say(e);
        } catch (CancellationException e) {
            return words.getString("app.restore.stopped");
        }
    }

    private record Reopened(DataFolder folder, String said) {}
}
