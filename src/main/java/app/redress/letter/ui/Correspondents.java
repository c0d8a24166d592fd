package app.redress.letter.ui;

import app.redress.casefile.CaseRepository;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who writes, and to whom the person has written before. */
public final class Correspondents {
    private final CaseRepository cases;
    private final CurrentSettings settings;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Party> sender = new ReadOnlyObjectWrapper<>(this, "sender", Party.NOBODY);
    private final ObservableList<Party> known = FXCollections.observableArrayList();
    private final ObservableList<Party> view = FXCollections.unmodifiableObservableList(known);

    public Correspondents(CaseRepository cases, CurrentSettings settings, BackgroundTasks tasks, Dialogs dialogs) {
        this.cases = cases;
        this.settings = settings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        sender.set(settings.get().sender());
        settings.onChange(changed -> sender.set(changed.sender()));
    }

    /** The person's own address block; asked once, then kept in the settings. */
    public ReadOnlyObjectProperty<Party> senderProperty() {
        return sender.getReadOnlyProperty();
    }

    /** Recipients used before, the latest first. */
    public ObservableList<Party> known() {
        return view;
    }

    void keepSender(Party party) {
        settings.update(now -> now.withSender(party));
    }

    void keepRecipient(Party party) {
        read(() -> {
            cases.keepRecipient(party);
            return cases.recipients();
        });
    }

    /** Reads the directory anew: another page may have changed it. */
    void refresh() {
        read(cases::recipients);
    }

    private void read(Callable<List<Party>> work) {
        tasks.submit(BackgroundTasks.Lane.STORE, work).onSuccess(known::setAll).onFailure(cause -> {
            if (cause instanceof ProblemException problem) {
                dialogs.problem(problem);
            } else {
                throw new IllegalStateException("the directory could not be read", cause);
            }
        });
    }
}
