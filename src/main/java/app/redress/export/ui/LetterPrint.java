package app.redress.export.ui;

import app.redress.export.DrawnLetter;
import app.redress.export.LetterPreview;
import app.redress.export.Outgoing;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import java.util.Optional;

/** A letter on paper: the pages of its PDF go to the printer one after the other, each drawn as fine as it prints. */
public final class LetterPrint {
    private static final double DOTS_PER_INCH = 300;

    private final LetterPreview preview;
    private final Printing printing;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;

    public LetterPrint(LetterPreview preview, Printing printing, BackgroundTasks tasks, Dialogs dialogs) {
        this.preview = preview;
        this.printing = printing;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /**
     * Asks for a printer and prints.
     *
     * @param title what the printer's queue shows
     * @param onPrinted called when every page was handed over
     */
    public void print(Outgoing outgoing, String title, Runnable onPrinted) {
        tasks.submit(Lane.LONG, () -> preview.draw(outgoing))
                .onSuccess(letter -> ask(title, letter, onPrinted))
                .onFailure(failure -> dialogs.problem(Expected.problem(failure)));
    }

    private void ask(String title, DrawnLetter letter, Runnable onPrinted) {
        Optional<Printing.Run> run;
        try {
            run = printing.ask(title, letter);
        } catch (ProblemException problem) {
            dialogs.problem(problem);
            return;
        }
        run.ifPresent(begun -> page(letter, begun, 1, onPrinted));
    }

    /** One page after the other: a long letter would fill the memory with pictures. */
    private void page(DrawnLetter letter, Printing.Run run, int first, Runnable onPrinted) {
        int page = first;
        while (page <= letter.pages() && !run.wants(page)) {
            page++;
        }
        if (page > letter.pages()) {
            run.end();
            onPrinted.run();
            return;
        }
        int wanted = page;
        tasks.submit(Lane.LONG, () -> letter.page(wanted, DOTS_PER_INCH)).onSuccess(picture -> {
            if (run.print(picture)) {
                page(letter, run, wanted + 1, onPrinted);
            } else {
                run.cancel();
                dialogs.problem(new ProblemException("export.notPrinted", null, wanted));
            }
        });
    }
}
