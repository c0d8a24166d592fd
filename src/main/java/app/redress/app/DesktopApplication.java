package app.redress.app;

import app.redress.review.Reviewer;
import app.redress.review.languagetool.LanguageToolReviewer;
import app.redress.settings.Settings;
import app.redress.settings.Settings.Theme;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.ChoiceLists;
import app.redress.ui.Dialogs;
import app.redress.ui.ErrorWindow;
import app.redress.ui.FxBackgroundTasks;
import app.redress.ui.Themes;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's life: opens the data folder, shows, follows theme and text size, keeps every word, closes. */
public final class DesktopApplication extends Application {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> ICONS = List.of("icon-16.png", "icon-32.png", "icon-64.png", "icon-256.png");

    private final Surroundings around = new Surroundings(
            Words.load(Locale.ENGLISH), Clock.system(ZoneId.systemDefault()), System.getProperty("os.name"));
    private final SystemTheme systemTheme = SystemTheme.of(around.operatingSystem());
    private @Nullable DataFolder folder;
    private @Nullable StartProblem problem;
    private @Nullable Wiring wiring;
    private @Nullable BackgroundTasks tasks;
    private boolean systemIsDark;

    /** Opens the data folder, away from the UI thread. */
    @Override
    public void init() {
        Optional<Path> chosen = Launch.of(getParameters().getRaw()).data().map(Path::of);
        openFolder(AppDirectories.of(chosen, System.getenv(), System.getProperties()));
    }

    private void openFolder(AppDirectories directories) {
        try {
            DataFolder opened = DataFolder.open(directories, around.clock());
            Logs.into(directories.logs());
            systemIsDark = opened.settings().theme() == Theme.SYSTEM && systemTheme.isDark();
            folder = opened;
        } catch (ProblemException e) {
            problem = StartProblem.of(around, directories, e);
        }
    }

    @Override
    public void start(Stage stage) {
        ICONS.forEach(name -> stage.getIcons().add(new Image("/app/redress/ui/" + name)));
        stage.setTitle(around.words().getString("app.title"));
        if (folder == null && problem != null && problem.isMended()) {
            openFolder(problem.directories());
        }
        if (folder == null) {
            Platform.exit();
        } else {
            open(stage, folder);
        }
    }

    private Dialogs open(Stage stage, DataFolder opened) {
        Reviewer reviewer = new LanguageToolReviewer(around.words());
        FxBackgroundTasks background = backgroundTasks();
        Wiring parts = new Wiring(
                opened, around, background, reviewer, (backup, password) -> restore(stage, backup, password));
        CrashHandler crashes = new CrashHandler(parts.dialogs(), new ErrorWindow(around.words()), stage);
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        tasks = background;
        wiring = parts;
        Scene scene = new Scene(parts.overlay());
        ChoiceLists.in(scene);
        dress(scene, parts, stage);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> parts.leave());
        showOnce(stage);
        parts.begin();
        background
                .submit(Lane.REVIEW, () -> {
                    reviewer.warmUp();
                    return reviewer;
                })
                .onSuccess(ready -> parts.warmUp());
        background.submit(Lane.LONG, opened.automaticBackups()::daily);
        return parts.dialogs();
    }

    /** A window that is filled anew stays as it stands. */
    private static void showOnce(Stage stage) {
        if (!stage.isShowing()) {
            new OpeningSize(stage).show();
        }
    }

    private static FxBackgroundTasks backgroundTasks() {
        return new FxBackgroundTasks(bug ->
                Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), bug));
    }

    /** Lets go of the data folder, brings a backup back, and fills the window anew. */
    private void restore(Stage stage, Path backup, Optional<String> password) {
        if (wiring == null || tasks == null || folder == null) {
            throw new IllegalStateException("there is no window to bring a backup back into");
        }
        wiring.leave();
        tasks.shutDown(PATIENCE);
        new Restoration(folder, around, wiring.dialogs())
                .carryOut(backup, password, backgroundTasks(), (opened, said) -> {
                    folder = opened;
                    open(stage, opened).toast(said);
                });
    }

    /** Follows the settings and, where they say so, the system, which is asked again whenever the window comes back. */
    private void dress(Scene scene, Wiring parts, Stage stage) {
        Themes themes = new Themes(scene);
        Consumer<Settings> apply = now -> themes.apply(
                now.theme() == Theme.DARK || (now.theme() == Theme.SYSTEM && systemIsDark), now.textScale());
        apply.accept(parts.settings().get());
        parts.settings().onChange(apply);
        stage.focusedProperty().addListener((of, before, focused) -> {
            if (focused && tasks != null) {
                tasks.submit(Lane.LONG, systemTheme::isDark).onSuccess(dark -> {
                    if (dark != systemIsDark) {
                        systemIsDark = dark;
                        apply.accept(parts.settings().get());
                    }
                });
            }
        });
    }

    /** Waits for the last words to reach the disk. */
    @Override
    public void stop() {
        if (wiring != null) {
            wiring.leave();
        }
        if (tasks != null) {
            tasks.shutDown(PATIENCE);
        }
        if (folder != null) {
            folder.close();
        }
        Platform.exit();
    }
}
