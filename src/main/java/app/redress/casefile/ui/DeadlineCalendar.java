package app.redress.casefile.ui;

import app.redress.casefile.CaseDeadlines;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Deadline;
import app.redress.casefile.UpcomingDay;
import app.redress.export.DeadlineExporter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.List;

/** Takes deadlines out into the person's own calendar, as a file it can open. */
public final class DeadlineCalendar {
    private static final String EXTENSION = "ics";

    private final CaseRepository cases;
    private final DeadlineExporter exporter;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final CaseDeadlines deadlines;

    public DeadlineCalendar(
            CaseRepository cases, DeadlineExporter exporter, BackgroundTasks tasks, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.exporter = exporter;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        this.deadlines = new CaseDeadlines(words);
    }

    /**
     * The deadlines of one case.
     *
     * @param rights the last days ahead on which the person can use a right
     */
    public void save(ComplaintCase complaint, List<UpcomingDay> rights) {
        save(deadlines.of(complaint, rights));
    }

    /** The deadlines of all cases. */
    public void saveAll() {
        tasks.submit(Lane.STORE, cases::summaries).onSuccess(all -> save(deadlines.of(all)));
    }

    private void save(List<Deadline> chosen) {
        if (chosen.isEmpty()) {
            dialogs.toast(words.getString("casefile.calendar.none"));
            return;
        }
        dialogs.chooseTarget(
                        words.getString("casefile.calendar.choose"),
                        words.getString("casefile.calendar.name"),
                        EXTENSION)
                .ifPresent(target -> write(chosen, target));
    }

    private void write(List<Deadline> chosen, Path target) {
        tasks.submit(Lane.LONG, () -> {
                    exporter.export(chosen, target);
                    return chosen.size();
                })
                .onSuccess(count -> dialogs.toast(words.say("casefile.calendar.saved", count, target.getFileName())))
                .onFailure(this::fail);
    }

    private void fail(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else {
            throw new IllegalStateException("a calendar could not be written", failure);
        }
    }
}
