package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ToldCases;
import app.redress.casefile.ToldCases.Told;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.BackgroundTasks.Submitted;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what is told while it is being told: a new case begins with the first words, and follows those after them. */
final class AnswerSaver {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ToldCases cases;
    private final BackgroundTasks tasks;
    private final Supplier<Optional<Told>> told;
    private final BackgroundTasks.Debounce pause;
    private Kept kept = new Kept(Optional.empty());
    private boolean underWay;
    private boolean more;

    /** @param told what there is to keep; empty while nothing has been said */
    AnswerSaver(ToldCases cases, BackgroundTasks tasks, Supplier<Optional<Told>> told) {
        this.cases = cases;
        this.tasks = tasks;
        this.told = told;
        this.pause = tasks.throttle(SOON, this::keepSoon);
    }

    /** The case that is told about; only the store's lane looks inside, where work is done one after the other. */
    private final class Kept {
        private Optional<CaseId> complaint;

        private Kept(Optional<CaseId> complaint) {
            this.complaint = complaint;
        }

        private CaseId keep(Told words) {
            complaint.ifPresent(id -> cases.change(id, words));
            CaseId id = complaint.orElseGet(() -> cases.begin(words.situation(), words.facts(), words.style()));
            complaint = Optional.of(id);
            return id;
        }
    }

    /** Something else is told about: {@code complaint}, or a case to come. */
    void begin(Optional<CaseId> complaint) {
        kept = new Kept(complaint);
        underWay = false;
        more = false;
    }

    /** Something was typed; it is kept within a second, also when the typing goes on. */
    void changed() {
        pause.touch();
    }

    /** Keeps {@code words} now. */
    Submitted<CaseId> keep(Told words) {
        Kept mine = kept;
        return tasks.submit(Lane.STORE, () -> mine.keep(words));
    }

    /** Keeps {@code words} now, with the template of their situation in the place of the letter that they make. */
    Submitted<CaseId> keepWithTemplate(Told words) {
        Kept mine = kept;
        return tasks.submit(Lane.STORE, () -> {
            CaseId id = mine.keep(words);
            cases.takeTemplate(id, words);
            return id;
        });
    }

    private void keepSoon() {
        if (underWay) {
            // Until the last words are on the disk; if they cannot be, the window says so once and not with every key.
            more = true;
            return;
        }
        told.get().ifPresent(words -> {
            underWay = true;
            keep(words).onSuccess(id -> done());
        });
    }

    private void done() {
        underWay = false;
        if (more) {
            more = false;
            changed();
        }
    }
}
