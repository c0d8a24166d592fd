package app.redress.casefile.ui;

import app.redress.casefile.AttachmentStore;
import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.letter.Enclosure;
import app.redress.letter.Party;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps what the forms of a case hand over, and knows what day it is. */
public final class EntryKeeping {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final CaseRepository cases;
    private final AttachmentStore copies;
    private final BackgroundTasks tasks;
    private final CaseWords words;
    private final Clock clock;

    /** @param copies where files are kept */
    public EntryKeeping(
            CaseRepository cases, AttachmentStore copies, BackgroundTasks tasks, CaseWords words, Clock clock) {
        this.cases = cases;
        this.copies = copies;
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
                        know(entry);
                    }
                    return entry;
                },
                kept -> onKept.run(),
                onProblem);
    }

    /** Whoever was written to stands ready for the next letter. */
    private void know(CaseEntry entry) {
        if (entry instanceof LetterSent sent) {
            Party recipient = sent.letter().recipient();
            boolean known = recipient.name().isBlank()
                    || cases.recipients().stream().anyMatch(one -> one.name().equalsIgnoreCase(recipient.name()));
            if (!known) {
                cases.keepRecipient(recipient);
            }
        }
    }

    /** Keeps what proves that a letter has left. */
    void prove(CaseId id, LetterSent proved, Runnable onKept, Consumer<String> onProblem) {
        background(
                () -> {
                    cases.prove(id, proved.id(), proved.proof(), proved.files());
                    return proved;
                },
                kept -> onKept.run(),
                onProblem);
    }

    /** The last letter of a case that left; may block. */
    Optional<LetterSent> lastSent(CaseId id) {
        return cases.find(id).flatMap(ComplaintCase::lastSent);
    }

    /** Copies files for an entry of a case. */
    void copy(CaseId id, List<Path> originals, Consumer<List<Enclosure>> done, Consumer<String> onProblem) {
        background(
                () -> originals.stream()
                        .map(original -> copies.keep(id, original))
                        .toList(),
                done,
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
