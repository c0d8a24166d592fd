package app.redress.export.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.CaseRepository;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.CoolingShelf;
import app.redress.casefile.Rest;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Letters whose rest is over: they come back on the first page of the day. */
public final class RestedViewModel {
    private final CoolingShelf shelf;
    private final CaseRepository cases;
    private final BackgroundTasks tasks;
    private final CaseWords words;
    private final Clock clock;
    private final Consumer<CaseId> open;
    private final ObservableList<Rested> rested = FXCollections.observableArrayList();

    /** @param open opens the draft of a case */
    public RestedViewModel(
            CoolingShelf shelf,
            CaseRepository cases,
            BackgroundTasks tasks,
            CaseWords words,
            Clock clock,
            Consumer<CaseId> open) {
        this.shelf = shelf;
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
        this.open = open;
    }

    /** @param said since when which letter has rested */
    record Rested(CaseId id, String said) {}

    /** Those that wait for the person, the one that came back first foremost. */
    ObservableList<Rested> rested() {
        return rested;
    }

    public void refresh() {
        Instant now = clock.instant();
        tasks.submit(Lane.STORE, () -> over(now)).onSuccess(rested::setAll);
    }

    void open(Rested letter) {
        open.accept(letter.id());
    }

    /** A case without a draft has sent its letter meanwhile, and nothing of it rests any more. */
    private List<Rested> over(Instant now) {
        List<Rested> over = new ArrayList<>();
        for (Map.Entry<CaseId, Rest> resting : shelf.all().entrySet()) {
            if (resting.getValue().isOver(now)) {
                cases.find(resting.getKey())
                        .filter(complaint -> complaint.draft().isPresent())
                        .map(complaint -> rested(complaint, resting.getValue()))
                        .ifPresent(over::add);
            }
        }
        return over;
    }

    private Rested rested(ComplaintCase complaint, Rest rest) {
        String since = DateTimeFormatter.ofPattern("EEEE, HH:mm", words.words().getLocale())
                .format(rest.since().atZone(clock.getZone()));
        return new Rested(complaint.id(), words.say("export.rested.one", words.title(complaint.title(), ""), since));
    }
}
