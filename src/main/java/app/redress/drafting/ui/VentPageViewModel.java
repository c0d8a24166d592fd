package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.FactLifting;
import app.redress.casefile.VentPages;
import app.redress.drafting.Feeling;
import app.redress.drafting.VentPage;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A private page: written hot, looked through for facts, and shredded when it has done its work. */
public final class VentPageViewModel {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final VentPages pages;
    private final FactLifting lifting;
    private final BackgroundTasks tasks;
    private final DraftingNavigation navigation;
    private final Dialogs dialogs;
    private final Words words;
    private final BackgroundTasks.Debounce pause;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Optional<Feeling>> before =
            new SimpleObjectProperty<>(this, "before", Optional.empty());
    private final ObjectProperty<Optional<Feeling>> after = new SimpleObjectProperty<>(this, "after", Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done", false);
    private final ObservableList<LiftedRow> lifted = FXCollections.observableArrayList();
    private final ObservableList<LiftedRow> liftedView = FXCollections.unmodifiableObservableList(lifted);
    private Optional<CaseId> open = Optional.empty();
    private VentPage kept = VentPage.EMPTY;

    public VentPageViewModel(
            VentPages pages,
            FactLifting lifting,
            BackgroundTasks tasks,
            DraftingNavigation navigation,
            Dialogs dialogs,
            Words words) {
        this.pages = pages;
        this.lifting = lifting;
        this.tasks = tasks;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.words = words;
        pause = tasks.throttle(SOON, this::keep);
        text.addListener(changed -> {
            pause.touch();
            done.set(false);
        });
        before.addListener(changed -> pause.touch());
        after.addListener(changed -> pause.touch());
    }

    /** Opens the page of a case; what is typed before it is read comes after what stands in it. */
    public void open(CaseId id) {
        leave();
        open = Optional.empty();
        show(VentPage.EMPTY);
        tasks.submit(Lane.STORE, () -> pages.of(id)).onSuccess(page -> {
            String typedMeanwhile = text.get();
            show(page);
            open = Optional.of(id);
            if (!typedMeanwhile.isEmpty()) {
                text.set(page.text() + typedMeanwhile);
            }
        });
    }

    /** Keeps what is not kept yet. */
    public void leave() {
        pause.flush();
        keep();
    }

    /** Looks through the page for what a letter can use. */
    public void lift() {
        String written = text.get();
        open.ifPresent(
                id -> tasks.submit(Lane.STORE, () -> lifting.lift(id, written)).onSuccess(this::offer));
    }

    /** Takes one over into the facts; the letter follows where the person has not touched it. */
    public void take(LiftedRow row) {
        String question = row.placeProperty().get().question();
        String answer = row.answerProperty().get().strip();
        open.ifPresent(id -> tasks.submit(Lane.STORE, () -> lifting.take(id, question, answer))
                .onSuccess(followed -> done(row)));
    }

    /** Leaves one where it stands. */
    public void passOver(LiftedRow row) {
        done(row);
    }

    /** Makes the page unreadable for good. */
    public void shred() {
        Optional<CaseId> id = open;
        open = Optional.empty();
        show(VentPage.EMPTY);
        done.set(true);
        note.set(words.getString("drafting.vent.nothingLeft"));
        id.ifPresent(gone -> tasks.submit(Lane.STORE, () -> {
                    pages.shred(gone);
                    return gone;
                })
                .onSuccess(done -> dialogs.toast(words.getString("drafting.vent.shredded")))
                .onFailure(this::tell)
                .onFinished(() -> open = id));
    }

    /** On to the questions. */
    public void toFacts() {
        open.ifPresent(navigation::openFacts);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** How the person felt when they began; shown to nobody else. */
    public ObjectProperty<Optional<Feeling>> beforeProperty() {
        return before;
    }

    /** How they felt when they had written it. */
    public ObjectProperty<Optional<Feeling>> afterProperty() {
        return after;
    }

    /** What came of looking for facts; blank before. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether all that was found has been taken or passed over. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What was found and is neither taken nor passed over. */
    public ObservableList<LiftedRow> lifted() {
        return liftedView;
    }

    private void offer(FactLifting.Found found) {
        done.set(found.facts().isEmpty());
        note.set(words.say("drafting.vent.found", found.facts().size()));
        lifted.setAll(found.facts().stream()
                .map(fact -> new LiftedRow(fact, found.typed()))
                .toList());
    }

    private void done(LiftedRow row) {
        done.set(lifted.size() == 1);
        note.set(
                done.get()
                        ? words.getString("drafting.vent.allDone")
                        : words.say("drafting.vent.found", lifted.size() - 1));
        lifted.remove(row);
    }

    private void show(VentPage page) {
        kept = page;
        text.set(page.text());
        before.set(page.before());
        after.set(page.after());
        lifted.clear();
        done.set(false);
        note.set("");
    }

    private void keep() {
        VentPage now = new VentPage(text.get(), before.get(), after.get());
        if (open.isEmpty() || now.equals(kept)) {
            return;
        }
        CaseId id = open.get();
        tasks.submit(Lane.STORE, () -> {
                    pages.keep(id, now);
                    return id;
                })
                .onSuccess(done -> kept = open.filter(id::equals).isPresent() ? now : kept)
                .onFailure(this::tell);
    }

    private void tell(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            dialogs.problem(problem);
        } else {
            throw new IllegalStateException("the private page could not be kept", cause);
        }
    }
}
