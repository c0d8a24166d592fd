package app.redress.settings.ui;

import app.redress.casefile.Backups;
import app.redress.casefile.Backups.Look;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.RestoreDesk;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Looks into a backup, says what it would replace, and brings it back. */
public final class RestoreViewModel {
    private final Backups backups;
    private final CaseRepository cases;
    private final RestoreDesk desk;
    private final BackgroundTasks tasks;
    private final CaseWords words;
    private final Clock clock;

    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked", false);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper(this, "found", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<Path> backup = Optional.empty();

    public RestoreViewModel(
            Backups backups,
            CaseRepository cases,
            RestoreDesk desk,
            BackgroundTasks tasks,
            CaseWords words,
            Clock clock) {
        this.backups = backups;
        this.cases = cases;
        this.desk = desk;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /** Opens {@code file} and says what is in it, unless it wants a password first. */
    public void begin(Path file) {
        backup = Optional.of(file);
        tasks.submit(Lane.STORE, () -> backups.needsPassword(file))
                .onSuccess(needed -> {
                    locked.set(needed);
                    if (!needed) {
                        look();
                    }
                })
                .onFailure(this::fail);
    }

    /** Looks into the backup, with the password as it is typed. */
    public void look() {
        problem.set("");
        found.set(words.say("settings.restore.looking"));
        backup.ifPresent(file -> tasks.submit(Lane.STORE, () -> said(backups.look(file, key()), cases.size()))
                .onSuccess(said -> {
                    found.set(said);
                    ready.set(true);
                })
                .onFailure(this::fail));
    }

    private String said(Look look, int now) {
        String holds = look.changed()
                .map(moment -> words.say(
                        "settings.restore.holds",
                        look.cases(),
                        look.files(),
                        words.days().fullDate(moment.atZone(clock.getZone()).toLocalDate())))
                .orElseGet(() -> words.say("settings.restore.empty"));
        return holds + "\n" + words.say("settings.restore.replaces", now);
    }

    /** Brings it back; {@link #readyProperty} must be true. */
    public void restore() {
        backup.filter(file -> ready.get()).ifPresent(file -> desk.restore(file, key()));
    }

    private Optional<String> key() {
        return locked.get() ? Optional.of(password.get()) : Optional.empty();
    }

    private void fail(Throwable failure) {
        ready.set(false);
        found.set("");
        if (failure instanceof ProblemException expected) {
            problem.set(words.words().say(expected));
        } else {
            throw new IllegalStateException("a backup could not be looked at", failure);
        }
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** Whether it wants a password. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether it was looked at and can be brought back. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What is in it, and what it would replace; or blank. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why it cannot be used, or blank. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
