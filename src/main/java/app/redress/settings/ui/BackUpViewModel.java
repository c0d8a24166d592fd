package app.redress.settings.ui;

import app.redress.casefile.Backups;
import app.redress.casefile.Backups.Backup;
import app.redress.casefile.Backups.Extent;
import app.redress.casefile.CaseWords;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Makes a backup of everything, locked with a password if the person wishes. */
public final class BackUpViewModel {
    private static final String EXTENSION = "zip";

    private final Backups backups;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final CaseWords words;
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public BackUpViewModel(Backups backups, BackgroundTasks tasks, Dialogs dialogs, CaseWords words) {
        this.backups = backups;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Whether the two passwords are the same; says so when they are not: a slip would lock the person out. */
    public boolean isReady() {
        boolean same = password.get().equals(again.get());
        problem.set(same ? "" : words.say("settings.backUp.differ"));
        return same;
    }

    /** Asks where to, then writes it while the person watches. */
    public void save() {
        String name = words.say("settings.backUp.fileName", words.days().today().toString());
        dialogs.chooseTarget(words.say("settings.backUp.choose"), name + "." + EXTENSION, EXTENSION)
                .ifPresent(this::write);
    }

    private void write(Path target) {
        Optional<String> chosen = Optional.of(password.get()).filter(typed -> !typed.isEmpty());
        dialogs.watched(
                        tasks,
                        words.say("settings.backUp.working"),
                        words.say("settings.backUp.stopped"),
                        reached -> backups.make(target, Extent.EVERYTHING, chosen, reached::accept))
                .onSuccess(this::tell);
    }

    private void tell(Backup made) {
        String said = words.say(
                "settings.backUp.made", String.valueOf(made.file().getFileName()), made.cases(), made.files());
        dialogs.toast(made.lost() == 0 ? said : said + " " + words.say("settings.backUp.lost", made.lost()));
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** What is wrong with the passwords, or blank. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
