package app.redress.app;

import app.redress.casefile.CaseSummary;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.ui.SharedStage;
import app.redress.ui.Themes;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole window at its first start, over a data folder of its own. */
final class OpenWindow implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private final DirectBackgroundTasks tasks;
    private final DataFolder folder;

    private OpenWindow(DirectBackgroundTasks tasks, DataFolder folder) {
        this.tasks = tasks;
        this.folder = folder;
    }

    /** @param textSize in percent */
    static OpenWindow over(Path home, DirectBackgroundTasks tasks, Stage stage, int textSize) {
        DataFolder folder = DataFolder.open(AppDirectories.of(Optional.of(home), Map.of(), new Properties()), CLOCK);
        Wiring window = new Wiring(
                folder,
                new Surroundings(Words.load(Locale.UK), CLOCK, "Linux"),
                tasks,
                request -> List.of(),
                (backup, password) -> {});
        Scene scene = new Scene(window.overlay(), 1280, 800);
        new Themes(scene).apply(false, textSize);
        SharedStage.show(stage, scene);
        window.begin();
        tasks.runAll();
        return new OpenWindow(tasks, folder);
    }

    /** The letter being written to {@code company}. */
    String letterTo(String company) {
        tasks.runAll();
        return folder.cases().summaries().stream()
                .filter(summary -> summary.company().equals(company))
                .map(CaseSummary::id)
                .findFirst()
                .flatMap(folder.cases()::find)
                .flatMap(ComplaintCase::draft)
                .map(Draft::body)
                .orElseThrow();
    }

    @Override
    public void close() {
        folder.close();
    }
}
