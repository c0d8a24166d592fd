package app.redress.export.ui;

import app.redress.export.ExportFormat;
import app.redress.export.FileName;
import app.redress.export.LetterExporter;
import app.redress.export.Outgoing;
import app.redress.export.PlainText;
import app.redress.letter.Enclosure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Sends the letter on the page out of the window. Asks once when it lacks what a reader needs, and never refuses. */
public final class ExportViewModel {
    private final ExportSource source;
    private final OutgoingLetter outgoing;
    private final WaysOut ways;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ExportQuestion>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExportViewModel(
            ExportSource source,
            OutgoingLetter outgoing,
            WaysOut ways,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Words words) {
        this.source = source;
        this.outgoing = outgoing;
        this.ways = ways;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Gets ready in the background, so that the first export does not wait for what a first export loads. */
    public void warmUp() {
        tasks.submit(Lane.LONG, () -> {
            ways.exporters().forEach(LetterExporter::warmUp);
            return true;
        });
    }

    /** True while a letter is being written to a file. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return busy.get();
    }

    /** What must be decided before an export goes on; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<ExportQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public void exportPdf() {
        ask(ExportFormat.PDF);
    }

    public void exportMail() {
        ask(ExportFormat.EML);
    }

    public void exportWord() {
        ask(ExportFormat.DOCX);
    }

    /** Prints the letter on paper. */
    public void print() {
        Outgoing leaving = outgoing.get();
        ways.print()
                .print(
                        leaving,
                        new FileName(words).suggest(leaving.letter(), ExportFormat.PDF),
                        () -> dialogs.toast(words.getString("export.printed")));
    }

    public void copyText() {
        dialogs.copy(new PlainText(words).of(source.letter()));
        dialogs.toast(words.getString("export.copied"));
    }

    /** The answer to the question: the letter goes as it is. */
    public void goAhead() {
        Optional<ExportQuestion> answered = question.get();
        question.set(Optional.empty());
        answered.ifPresent(asked -> chooseTarget(asked.format()));
    }

    /** The answer to the question: back to the letter. */
    public void keepWriting() {
        question.set(Optional.empty());
    }

    private void ask(ExportFormat format) {
        if (busy.get()) {
            return;
        }
        List<String> unmet = source.unmetMusts();
        if (unmet.isEmpty()) {
            chooseTarget(format);
        } else {
            question.set(Optional.of(new ExportQuestion(format, unmet)));
        }
    }

    private void chooseTarget(ExportFormat format) {
        Outgoing leaving = outgoing.get();
        String name = new FileName(words).suggest(leaving.letter(), format);
        dialogs.chooseTarget(words.getString("export.choose." + format), name, format.extension())
                .ifPresent(target -> export(leaving, format, target));
    }

    private void export(Outgoing leaving, ExportFormat format, Path target) {
        busy.set(true);
        tasks.submit(Lane.LONG, () -> write(leaving, format, target))
                .onSuccess(opened -> tell(format, target, opened))
                .onFailure(this::fail)
                .onFinished(() -> busy.set(false));
    }

    /** Returns whether a mail program has opened the draft. */
    private boolean write(Outgoing leaving, ExportFormat format, Path target) throws InterruptedException {
        Map<Enclosure, Path> files = new LinkedHashMap<>();
        if (format == ExportFormat.EML) {
            leaving.letter().enclosures().forEach(enclosure -> files.put(enclosure, source.file(enclosure)));
        }
        ways.exporter(format).export(leaving.withFiles(files), target);
        return format == ExportFormat.EML && ways.opener().open(target);
    }

    private void tell(ExportFormat format, Path target, boolean opened) {
        String name = String.valueOf(target.getFileName());
        if (format == ExportFormat.EML && !opened) {
            dialogs.problem(new ProblemException("export.noMailProgram", null, target));
        } else if (opened) {
            dialogs.toast(words.say("export.opened", name));
        } else {
            dialogs.toast(words.say("export.saved", name), words.getString("export.saved.open"), () -> open(target));
        }
    }

    private void open(Path file) {
        tasks.submit(Lane.LONG, () -> ways.opener().open(file) || ways.opener().showInFolder(file))
                .onSuccess(shown -> {
                    if (!shown) {
                        dialogs.problem(new ProblemException("export.cannotOpen", null, file));
                    }
                });
    }

    private void fail(Throwable failure) {
        dialogs.problem(Expected.problem(failure));
    }
}
