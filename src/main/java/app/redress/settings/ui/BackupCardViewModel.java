package app.redress.settings.ui;

import app.redress.casefile.AutomaticBackups;
import app.redress.casefile.AutomaticBackups.Kept;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseWords;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups there are, and cases from elsewhere. */
public final class BackupCardViewModel {
    private static final double KILO = 1000;
    private static final double MEGA = 1_000_000;

    private final AutomaticBackups automatic;
    private final CaseFolders folders;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final CaseWords words;
    private final Clock clock;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsView = FXCollections.unmodifiableObservableList(rows);

    public BackupCardViewModel(
            AutomaticBackups automatic,
            CaseFolders folders,
            BackgroundTasks tasks,
            Dialogs dialogs,
            CaseWords words,
            Clock clock) {
        this.automatic = automatic;
        this.folders = folders;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.clock = clock;
    }

    /** Looks which backups there are. */
    public void refresh() {
        tasks.submit(Lane.STORE, automatic::kept).onSuccess(this::show);
    }

    private void show(List<Kept> kept) {
        rows.setAll(kept.stream()
                .map(one -> new Row(
                        one.file(),
                        words.say(
                                "settings.backup.row",
                                words.days()
                                        .fullDate(one.made()
                                                .atZone(clock.getZone())
                                                .toLocalDate()),
                                size(one.size()))))
                .toList());
    }

    private String size(long bytes) {
        return bytes < MEGA
                ? words.say("settings.backup.kilobytes", Math.round(bytes / KILO))
                : words.say("settings.backup.megabytes", bytes / MEGA);
    }

    /** The file that the person chooses to bring back. */
    public Optional<Path> chooseBackup() {
        return dialogs.chooseFiles(words.say("settings.restore.choose")).stream()
                .findFirst();
    }

    /** Takes in a case that another Redress has written as a folder. */
    public void takeIn() {
        dialogs.chooseFolder(words.say("settings.takeIn.choose")).ifPresent(folder -> dialogs.watched(
                        tasks,
                        words.say("settings.takeIn.working"),
                        words.say("settings.takeIn.stopped"),
                        reached -> folders.take(folder, reached::accept))
                .onSuccess(taken -> dialogs.toast(words.say("settings.takeIn.done", words.title(taken.title(), "")))));
    }

    /** The automatic backups, the newest first. */
    public ObservableList<Row> rows() {
        return rowsView;
    }

    /** A backup in words: its day and size. */
    public record Row(Path file, String said) {}
}
