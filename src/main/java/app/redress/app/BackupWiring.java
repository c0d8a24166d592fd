package app.redress.app;

import app.redress.casefile.Backups;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseWords;
import app.redress.casefile.RestoreDesk;
import app.redress.casefile.json.CaseTexts;
import app.redress.casefile.json.JsonCaseFolder;
import app.redress.settings.ui.BackUpController;
import app.redress.settings.ui.BackUpViewModel;
import app.redress.settings.ui.BackupCardController;
import app.redress.settings.ui.BackupCardViewModel;
import app.redress.settings.ui.RestoreController;
import app.redress.settings.ui.RestoreViewModel;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Overlay;
import app.redress.ui.Views;
import java.util.Map;
import java.util.function.Supplier;

/** Backups and their way back; cases from elsewhere. */
final class BackupWiring {
    private final DataFolder folder;
    private final BackgroundTasks tasks;
    private final Surroundings around;
    private final RestoreDesk desk;
    private final Backups backups;
    private final CaseWords words;

    BackupWiring(DataFolder folder, BackgroundTasks tasks, Surroundings around, RestoreDesk desk) {
        this.folder = folder;
        this.tasks = tasks;
        this.around = around;
        this.desk = desk;
        this.backups = LockedBackups.unlocked(folder.directories(), around.clock());
        this.words = CaseWords.of(around.words(), around.clock());
    }

    CaseFolders folders() {
        return new CaseFolders(
                folder.whole(),
                folder.files(),
                new JsonCaseFolder(new CaseTexts(words), folder.directories().data()));
    }

    /** All are asked when a page or a form is opened, since pages are named before they are made. */
    Map<Class<?>, Supplier<?>> controllers(
            Supplier<Views> views, Supplier<Overlay> overlay, Supplier<Dialogs> dialogs) {
        return Map.of(
                BackupCardController.class,
                () -> new BackupCardController(
                        new BackupCardViewModel(
                                folder.automaticBackups(), folders(), tasks, dialogs.get(), words, around.clock()),
                        views,
                        overlay,
                        around.words()),
                BackUpController.class,
                () -> new BackUpController(new BackUpViewModel(backups, tasks, dialogs.get(), words), overlay.get()),
                RestoreController.class,
                () -> new RestoreController(
                        new RestoreViewModel(backups, folder.cases(), desk, tasks, words, around.clock()),
                        overlay.get()));
    }
}
