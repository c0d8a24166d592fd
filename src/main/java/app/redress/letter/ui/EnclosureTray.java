package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.EnclosureStore;
import app.redress.letter.Enclosure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What goes with the letter. Files are copied in; one taken off can be put back until the letter is left. */
public final class EnclosureTray {
    private final EnclosureStore store;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final ObservableList<Enclosure> enclosures = FXCollections.observableArrayList();
    private final ObservableList<Enclosure> view = FXCollections.unmodifiableObservableList(enclosures);
    private final ReadOnlyIntegerWrapper copying = new ReadOnlyIntegerWrapper(this, "copying", 0);
    private final List<Enclosure> takenOff = new ArrayList<>();
    private Optional<CaseId> open = Optional.empty();

    public EnclosureTray(EnclosureStore store, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    public ObservableList<Enclosure> enclosures() {
        return view;
    }

    /** How many files are being copied. */
    public ReadOnlyIntegerProperty copyingProperty() {
        return copying.getReadOnlyProperty();
    }

    void open(CaseId id, List<Enclosure> kept) {
        List<Enclosure> gone = List.copyOf(takenOff);
        flush();
        open = Optional.of(id);
        enclosures.setAll(
                kept.stream().filter(enclosure -> !gone.contains(enclosure)).toList());
    }

    /** Lets the person pick files. */
    public void pick() {
        add(dialogs.chooseFiles(words.getString("letter.enclosures.choose")));
    }

    /** Copies files into the case, in their order. */
    public void add(List<Path> originals) {
        open.ifPresent(id -> originals.forEach(original -> add(id, original)));
    }

    /** Takes one off; a toast offers to put it back. */
    public void remove(Enclosure enclosure) {
        int place = enclosures.indexOf(enclosure);
        if (place < 0) {
            return;
        }
        enclosures.remove(place);
        takenOff.add(enclosure);
        dialogs.toast(
                words.say("letter.enclosures.removed", enclosure.name()),
                words.getString("letter.enclosures.undo"),
                () -> putBack(enclosure, place));
    }

    /** Lets go of the copies of what was taken off. */
    void flush() {
        List<Enclosure> leaving = List.copyOf(takenOff);
        takenOff.clear();
        open.ifPresent(id -> leaving.forEach(enclosure -> letGo(id, enclosure)));
    }

    private void putBack(Enclosure enclosure, int place) {
        if (takenOff.remove(enclosure)) {
            enclosures.add(Math.min(place, enclosures.size()), enclosure);
        }
    }

    private void add(CaseId id, Path original) {
        copying.set(copying.get() + 1);
        tasks.submit(BackgroundTasks.Lane.STORE, () -> store.add(id, original))
                .onSuccess(enclosure -> {
                    if (open.filter(id::equals).isPresent()) {
                        enclosures.add(enclosure);
                    }
                })
                .onFailure(this::tell)
                .onFinished(() -> copying.set(copying.get() - 1));
    }

    private void letGo(CaseId id, Enclosure enclosure) {
        tasks.submit(BackgroundTasks.Lane.STORE, () -> {
                    store.remove(id, enclosure);
                    return enclosure;
                })
                .onFailure(this::tell);
    }

    private void tell(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else {
            throw new IllegalStateException("an enclosure could not be handled", cause);
        }
    }
}
