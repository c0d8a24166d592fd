package app.redress.casefile.ui;

import app.redress.casefile.CaseDeadlines;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.DayWords;
import app.redress.casefile.Deadline;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.UpcomingDays;
import app.redress.export.DeadlineExporter;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Takes deadlines out into the person's own calendar, as a file it can open. */
public final class DeadlineCalendar {
    private static final String EXTENSION = "ics";
    /** More, and no calendar would be of use. */
    private static final int MOST_CASES = 2000;

    private final CaseRepository cases;
    private final UpcomingDays rights;
    private final DeadlineExporter exporter;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Words words;
    private final DayWords days;
    private final CaseDeadlines deadlines;

    public DeadlineCalendar(
            CaseRepository cases,
            UpcomingDays rights,
            DeadlineExporter exporter,
            BackgroundTasks tasks,
            Dialogs dialogs,
            CaseWords words) {
        this.cases = cases;
        this.rights = rights;
        this.exporter = exporter;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words.words();
        this.days = words.days();
        this.deadlines = new CaseDeadlines(words.words());
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
        tasks.submit(Lane.STORE, this::all).onSuccess(this::save);
    }

    /** Nobody waits for anything in a case that is closed. */
    private List<Deadline> all() {
        return cases.latestOpen(MOST_CASES).stream()
                .flatMap(open -> cases.find(open.id()).stream())
                .flatMap(complaint -> deadlines.of(complaint, rights.of(complaint.id(), days.today())).stream())
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
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
