package app.redress.casefile.ui;

import app.redress.casefile.EnclosureStore;
import app.redress.export.DocumentOpener;
import app.redress.letter.Enclosure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files of a case: always a copy under its own name, so that the one in the case stays as it came. */
public final class KeptFiles {
    private final EnclosureStore store;
    private final DocumentOpener opener;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;

    public KeptFiles(EnclosureStore store, DocumentOpener opener, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.store = store;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    public void open(Enclosure file) {
        tasks.submit(Lane.LONG, () -> opener.open(copy(file)))
                .onSuccess(opened -> tell(file, opened))
                .onFailure(this::tell);
    }

    private Path copy(Enclosure file) {
        Path kept = store.file(file);
        try {
            Path folder = Files.createTempDirectory("redress");
            Path copy = folder.resolve(String.valueOf(Path.of(file.name()).getFileName()));
            Files.copy(kept, copy);
            copy.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new ProblemException("casefile.file.not-opened", e, file.name());
        }
    }

    private void tell(Enclosure file, boolean opened) {
        if (!opened) {
            dialogs.toast(words.say("casefile.file.noProgram", file.name()));
        }
    }

    private void tell(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else {
            throw new IllegalStateException("a file could not be opened", failure);
        }
    }
}
