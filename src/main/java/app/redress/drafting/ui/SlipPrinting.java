package app.redress.drafting.ui;

import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.AuthoritySlip;
import app.redress.export.DocumentOpener;
import app.redress.export.LetterExporter;
import app.redress.letter.Letter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Saves the paper that someone signs for whom the writer complains. */
public final class SlipPrinting {
    private final AuthoritySlip slip;
    private final LetterExporter exporter;
    private final DocumentOpener opener;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;

    public SlipPrinting(
            AuthoritySlip slip,
            LetterExporter exporter,
            DocumentOpener opener,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Words words) {
        this.slip = slip;
        this.exporter = exporter;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Asks where to, and writes it; nothing while nobody is named. */
    public void save(Told told, LocalDate today) {
        slip.of(told.situation(), told.facts(), today).ifPresent(paper -> dialogs.chooseTarget(
                        words.getString("drafting.slip.choose"),
                        words.getString("drafting.slip.file"),
                        exporter.format().extension())
                .ifPresent(target -> write(paper, target)));
    }

    private void write(Letter paper, Path target) {
        tasks.submit(Lane.LONG, () -> {
                    exporter.export(paper, Map.of(), target);
                    return target;
                })
                .onSuccess(file -> dialogs.toast(
                        words.getString("drafting.slip.saved"),
                        words.getString("drafting.slip.open"),
                        () -> open(file)))
                .onFailure(this::tell);
    }

    private void open(Path file) {
        tasks.submit(Lane.LONG, () -> opener.open(file) || opener.showInFolder(file))
                .onSuccess(shown -> {
                    if (!shown) {
                        dialogs.problem(new ProblemException("export.cannotOpen", null, file));
                    }
                });
    }

    private void tell(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else {
            throw new IllegalStateException("the slip could not be saved", cause);
        }
    }
}
