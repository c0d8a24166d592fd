package app.redress.export.ui;

import app.redress.export.DocumentOpener;
import app.redress.export.ExportFormat;
import app.redress.export.FileName;
import app.redress.export.LetterExporter;
import app.redress.export.PlainText;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.EnumMap;
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
    private final Map<ExportFormat, LetterExporter> exporters = new EnumMap<>(ExportFormat.class);
    private final DocumentOpener opener;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ExportQuestion>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExportViewModel(
            ExportSource source,
            List<LetterExporter> exporters,
            DocumentOpener opener,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Words words) {
        this.source = source;
        exporters.forEach(exporter -> this.exporters.put(exporter.format(), exporter));
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Gets ready in the background, so that the first export does not wait for what a first export loads. */
    public void warmUp() {
        tasks.submit(Lane.LONG, () -> {
            exporters.values().forEach(LetterExporter::warmUp);
            return exporters.size();
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
        Letter letter = source.letter();
        String name = new FileName(words).suggest(letter, format);
        dialogs.chooseTarget(words.getString("export.choose." + format), name, format.extension())
                .ifPresent(target -> export(letter, format, target));
    }

    private void export(Letter letter, ExportFormat format, Path target) {
        busy.set(true);
        tasks.submit(Lane.LONG, () -> write(letter, format, target))
                .onSuccess(opened -> tell(format, target, opened))
                .onFailure(this::fail)
                .onFinished(() -> busy.set(false));
    }

    /** Returns whether a mail program has opened the draft. */
    private boolean write(Letter letter, ExportFormat format, Path target) throws InterruptedException {
        LetterExporter exporter = exporters.get(format);
        if (exporter == null) {
            throw new IllegalStateException("no exporter for " + format);
        }
        Map<Enclosure, Path> files = new LinkedHashMap<>();
        if (format == ExportFormat.EML) {
            letter.enclosures().forEach(enclosure -> files.put(enclosure, source.file(enclosure)));
        }
        exporter.export(letter, files, target);
        return format == ExportFormat.EML && opener.open(target);
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
        tasks.submit(Lane.LONG, () -> opener.open(file) || opener.showInFolder(file))
                .onSuccess(shown -> {
                    if (!shown) {
                        dialogs.problem(new ProblemException("export.cannotOpen", null, file));
                    }
                });
    }

    private void fail(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else if (failure instanceof RuntimeException bug) {
            throw bug;
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
