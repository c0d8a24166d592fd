package app.redress.casefile.ui;

import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.CaseWords;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says at the start, and while the window is open, what has come to need the person; each thing once a day. */
public final class Reminders {
    private static final Duration OFTEN = Duration.ofMinutes(10);

    /** The most pressing ones are looked at; with more of them nobody needs to be told of each. */
    private static final int MOST = 40;

    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final CaseNavigation navigation;
    private final CaseWords words;
    private final Set<String> told = new HashSet<>();

    public Reminders(
            CaseRepository cases, BackgroundTasks tasks, Dialogs dialogs, CaseNavigation navigation, CaseWords words) {
        this.cases = cases;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.words = words;
    }

    /** Looks now and from now on; {@code changed} runs when there is something new. */
    public void start(Runnable changed) {
        look(changed);
        tasks.every(OFTEN, () -> look(changed));
    }

    private void look(Runnable changed) {
        tasks.submit(Lane.STORE, () -> cases.agenda(words.days().today(), MOST))
                .onSuccess(agenda -> tell(agenda.part(Standing.NEEDS_YOU), changed));
    }

    private void tell(Part needing, Runnable changed) {
        List<CaseSummary> fresh = needing.first().stream()
                .filter(summary -> told.add(words.days().today() + " " + summary.id() + " "
                        + words.deadlines().of(summary)))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        changed.run();
        if (fresh.size() == 1) {
            CaseSummary one = fresh.get(0);
            String title = words.title(one.title(), one.company());
            dialogs.toast(
                    words.say("casefile.reminder.one", title, words.deadlines().of(one)),
                    words.say("casefile.reminder.open"),
                    () -> navigation.openCase(one.id()));
        } else {
            dialogs.toast(
                    words.say("casefile.reminder.many", fresh.size()),
                    words.say("casefile.reminder.show"),
                    navigation::showToday);
        }
    }
}
