package app.redress.export.ui;

import app.redress.export.Exit;
import app.redress.export.LeavingCheck;
import app.redress.export.LetterExporter;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.Phrases;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Sends the letter on the page out of the window. Asks once what matters before it leaves, and never refuses. */
public final class ExportViewModel {
    private final ExportSource source;
    private final OutgoingLetter outgoing;
    private final LeavingCheck check;
    private final Leaving leaving;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final LastReading reading;
    private final List<Runnable> formListeners = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty clean = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ExportQuestion>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExportViewModel(
            ExportSource source,
            OutgoingLetter outgoing,
            LeavingCheck check,
            Leaving leaving,
            BackgroundTasks tasks,
            Dialogs dialogs) {
        this.source = source;
        this.outgoing = outgoing;
        this.check = check;
        this.leaving = leaving;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.reading = new LastReading(source, tasks);
    }

    /** Gets ready in the background, so that the first export does not wait for what a first export loads. */
    public void warmUp() {
        tasks.submit(Lane.LONG, () -> {
            leaving.ways().exporters().forEach(LetterExporter::warmUp);
            return true;
        });
    }

    /** True while a letter is looked over or written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return busy.get();
    }

    /** True while a letter waits noticeably to be read to its end. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.noticedProperty();
    }

    /** What must be decided before an export goes on; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<ExportQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether traces are taken out of the copies that leave. */
    public BooleanProperty cleanProperty() {
        return clean;
    }

    /** How a PDF carries what is enclosed. */
    public ObjectProperty<Carriage> carriageProperty() {
        return outgoing.carriageProperty();
    }

    public void exportPdf() {
        leave(Exit.PDF);
    }

    public void exportMail() {
        leave(Exit.EML);
    }

    public void exportWord() {
        leave(Exit.DOCX);
    }

    public void print() {
        leave(Exit.PRINT);
    }

    public void beginMail() {
        leave(Exit.MAILTO);
    }

    public void copyText() {
        leave(Exit.COPY);
    }

    /** Asks like any other way out, and then lets sentences be chosen. */
    public void copyForForm() {
        leave(Exit.FORM);
    }

    /** Calls {@code listener} when sentences shall be chosen for a web form. */
    public void onForm(Runnable listener) {
        formListeners.add(listener);
    }

    /** The answer to the question: the letter goes as it is. */
    public void goAhead() {
        Optional<ExportQuestion> answered = question.get();
        question.set(Optional.empty());
        answered.ifPresent(asked -> go(asked.exit()));
    }

    /** The answer to the question: back to the letter. */
    public void keepWriting() {
        question.set(Optional.empty());
    }

    private void leave(Exit exit) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Outgoing leaves = outgoing.get();
        reading.of(leaves.letter(), unmet -> look(exit, leaves, unmet), this::failed);
    }

    private void look(Exit exit, Outgoing leaves, List<String> unmet) {
        Phrases phrases = new Phrases(source.hotPhrases(), source.timidPhrases());
        tasks.submit(Lane.LONG, () -> new ExportQuestion(exit, check.look(leaves, exit, source::file, unmet, phrases)))
                .onSuccess(asked -> {
                    busy.set(false);
                    ask(asked);
                })
                .onFailure(this::failed);
    }

    private void failed(Throwable failure) {
        busy.set(false);
        dialogs.problem(Expected.problem(failure));
    }

    private void ask(ExportQuestion asked) {
        if (asked.isWorthAsking()) {
            question.set(Optional.of(asked));
        } else {
            go(asked.exit());
        }
    }

    private void go(Exit exit) {
        if (exit == Exit.FORM) {
            formListeners.forEach(Runnable::run);
            return;
        }
        busy.set(true);
        leaving.go(
                new Leave(source.openCase(), exit, outgoing.get(), source::file, clean.get()), () -> busy.set(false));
    }
}
