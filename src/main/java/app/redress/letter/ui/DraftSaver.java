package app.redress.letter.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.Draft;
import app.redress.ui.BackgroundTasks;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Keeps what is written without being asked: one second after a key, and when {@link #flush} is called. Words
 * that could not be kept stay here and are tried again, whatever letter is open by then.
 */
public final class DraftSaver {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Words words;
    private final BackgroundTasks.Debounce pause;
    private final Map<CaseId, Draft> unsaved = new LinkedHashMap<>();
    private final Map<CaseId, Draft> underWay = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public DraftSaver(CaseRepository cases, BackgroundTasks tasks, Clock clock, Words words) {
        this.cases = cases;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        this.pause = tasks.throttle(SOON, this::saveAll);
        tasks.every(RETRY, this::retry);
    }

    /** When the last words were kept, for the status line: "Saved 12:04", or "Saved" before there are any. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why words are not kept, standing until they are; blank when all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Keeps {@code draft} a little later, together with what is typed until then. */
    void keep(CaseId id, Draft draft) {
        unsaved.put(id, draft);
        pause.touch();
    }

    /** A case that is gone: nothing of it is to be kept any more. */
    void forget(CaseId id) {
        unsaved.remove(id);
        clearProblemWhenAllIsKept();
    }

    /** Hands over everything now; it is on the disk when the store's lane has worked it off. */
    void flush() {
        pause.flush();
        saveAll();
    }

    /** Another letter is open, as it was kept. */
    void begin() {
        state.set(words.getString("letter.kept"));
    }

    private void retry() {
        if (!problem.get().isEmpty()) {
            saveAll();
        }
    }

    private void saveAll() {
        Map.copyOf(unsaved).forEach((id, draft) -> {
            if (!draft.equals(underWay.get(id))) {
                save(id, draft);
            }
        });
    }

    private void save(CaseId id, Draft draft) {
        underWay.put(id, draft);
        tasks.submit(BackgroundTasks.Lane.STORE, () -> {
                    cases.saveDraft(id, draft);
                    return id;
                })
                .onSuccess(done -> saved(id, draft))
                .onFailure(this::failed)
                .onFinished(() -> underWay.remove(id, draft));
    }

    private void saved(CaseId id, Draft draft) {
        unsaved.remove(id, draft);
        state.set(words.say("letter.saved", TIME.format(LocalTime.now(clock))));
        clearProblemWhenAllIsKept();
    }

    private void failed(Throwable cause) {
        String why =
                cause instanceof ProblemException known ? words.say(known) : words.getString("letter.notSaved.unknown");
        state.set(words.getString("letter.notSaved"));
        problem.set(words.say("letter.notSaved.why", why));
    }

    private void clearProblemWhenAllIsKept() {
        if (unsaved.isEmpty()) {
            problem.set("");
        }
    }
}
