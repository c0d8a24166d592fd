package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps what the forms of a case hand over, and knows what day it is. */
public final class EntryKeeping {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final CaseWords words;
    private final Clock clock;

    public EntryKeeping(CaseRepository cases, BackgroundTasks tasks, CaseWords words, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    CaseWords words() {
        return words;
    }

    LocalDate today() {
        return words.days().today();
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Keeps {@code entry}.
     *
     * @param correction whether it takes the place of one with the same id
     * @param onProblem told in words what went wrong, so that the form can say it where the person looks
     */
    void keep(CaseId id, CaseEntry entry, boolean correction, Runnable onKept, Consumer<String> onProblem) {
        background(
                () -> {
                    if (correction) {
                        cases.replace(id, entry);
                    } else {
                        cases.add(id, entry);
                    }
                    return entry;
                },
                kept -> onKept.run(),
                onProblem);
    }

    /** Does {@code work} with the store; what a person can act on is told in words. */
    <T> void background(Callable<T> work, Consumer<T> done, Consumer<String> onProblem) {
        tasks.submit(Lane.STORE, work).onSuccess(done).onFailure(failure -> onProblem.accept(said(failure)));
    }

    /** Does {@code work} that needs no store and may take a while. */
    <T> void aside(Callable<T> work, Consumer<T> done) {
        tasks.submit(Lane.LONG, work).onSuccess(done);
    }

    /** Waits with {@code action} until nothing was typed for a moment. */
    BackgroundTasks.Debounce onceQuiet(Runnable action) {
        return tasks.debounce(QUIET, action);
    }

    private String said(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return words.words().say(problem);
        }
        throw new IllegalStateException("an entry could not be kept", failure);
    }
}
