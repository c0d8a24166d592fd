package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseFolders;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.export.CasePacks;
import app.redress.export.DocumentOpener;
import app.redress.export.FileName;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Takes a case out of Redress, as one PDF for somebody who has to decide it. */
public final class CasePackViewModel {
    private static final String EXTENSION = "pdf";

    private final CasePacks packs;
    private final CaseFolders folders;
    private final DocumentOpener opener;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final CaseWords words;

    private final BooleanProperty withNotes = new SimpleBooleanProperty(this, "withNotes", false);
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper(this, "notes", "");

    public CasePackViewModel(
            CasePacks packs,
            CaseFolders folders,
            DocumentOpener opener,
            BackgroundTasks tasks,
            Dialogs dialogs,
            CaseWords words) {
        this.packs = packs;
        this.folders = folders;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Begins anew with {@code complaint}. */
    public void begin(ComplaintCase complaint) {
        withNotes.set(false);
        long count = complaint.entries().stream().filter(Note.class::isInstance).count();
        notes.set(count == 0 ? "" : words.say("casefile.pack.notes", count));
    }

    /** Asks where to, then writes the pack while the person watches. */
    public void save(ComplaintCase complaint) {
        String name = FileName.safe(words.say(
                "casefile.pack.fileName", words.days().today().toString(), words.title(complaint.title(), "")));
        dialogs.chooseTarget(words.say("casefile.pack.choose"), name + "." + EXTENSION, EXTENSION)
                .ifPresent(target -> write(complaint, target));
    }

    /** Asks where to, then writes the whole case as a folder that another Redress takes in. */
    public void saveFolder(ComplaintCase complaint) {
        String name = FileName.safe(
                words.say("casefile.folder.name", words.days().today().toString(), words.title(complaint.title(), "")));
        dialogs.chooseFolder(words.say("casefile.folder.choose"))
                .map(place -> place.resolve(name))
                .ifPresent(target -> dialogs.watched(
                                tasks,
                                words.say("casefile.folder.working"),
                                words.say("casefile.pack.stopped"),
                                reached -> folders.save(complaint.id(), target, reached::accept))
                        .onSuccess(lost -> dialogs.toast(words.say("casefile.folder.saved", target, lost))));
    }

    private void write(ComplaintCase complaint, Path target) {
        boolean notesToo = withNotes.get();
        dialogs.watched(
                        tasks,
                        words.say("casefile.pack.working"),
                        words.say("casefile.pack.stopped"),
                        reached -> packs.make(complaint.id(), notesToo, target, reached::accept))
                .onSuccess(this::tell);
    }

    private void tell(CasePacks.Made made) {
        String name = String.valueOf(made.packed().file().getFileName());
        int attached = made.packed().notShown().size();
        String said = words.say("casefile.pack.saved", name, made.packed().pages());
        dialogs.toast(
                attached == 0 ? said : said + " " + words.say("casefile.pack.attached", attached),
                words.say("casefile.pack.open"),
                () -> open(made.packed().file()));
    }

    private void open(Path file) {
        tasks.submit(Lane.LONG, () -> opener.open(file) || opener.showInFolder(file))
                .onSuccess(shown -> {
                    if (!shown) {
                        dialogs.problem(new ProblemException("export.cannotOpen", null, file));
                    }
                });
    }

    public BooleanProperty withNotesProperty() {
        return withNotes;
    }

    /** Offers to take the notes in; blank when there are none. */
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }
}
