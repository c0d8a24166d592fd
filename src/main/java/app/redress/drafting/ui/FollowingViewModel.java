package app.redress.drafting.ui;

import app.redress.casefile.CaseId;
import app.redress.casefile.ToldCases;
import app.redress.casefile.ToldCases.Told;
import app.redress.drafting.DraftChange;
import app.redress.drafting.Gravity;
import app.redress.drafting.OldFigure;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import app.redress.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How a letter follows changed facts: by itself while nobody has touched it, else sentence by sentence on request. */
public final class FollowingViewModel {
    private final ToldCases cases;
    private final BackgroundTasks tasks;
    private final DraftingNavigation navigation;
    private final Dialogs dialogs;
    private final Words words;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
    private final ObservableList<DraftChange> changes = FXCollections.observableArrayList();
    private final ObservableList<DraftChange> changesView = FXCollections.unmodifiableObservableList(changes);
    private final ObservableList<OldFigure> own = FXCollections.observableArrayList();
    private final ObservableList<OldFigure> ownView = FXCollections.unmodifiableObservableList(own);
    private Optional<CaseId> open = Optional.empty();

    public FollowingViewModel(
            ToldCases cases, BackgroundTasks tasks, DraftingNavigation navigation, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.tasks = tasks;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Keeps what is told now, and asks about sentences that could follow. */
    void keep(CaseId id, Told told) {
        tasks.submit(Lane.STORE, () -> {
                    boolean followed = cases.change(id, told);
                    return new Kept(
                            followed,
                            followed ? List.of() : cases.changes(id),
                            followed ? List.of() : cases.oldFigures(id),
                            followed ? cases.because(told) : List.of());
                })
                .onSuccess(kept -> kept(id, kept));
    }

    /** Tells that something was taken out of the answers, and offers it back. */
    void removed(Runnable putBack) {
        dialogs.toast(
                words.getString("drafting.intake.removed"), words.getString("drafting.intake.removed.undo"), putBack);
    }

    /** On from a letter that was begun without questions: to what it is about, which nobody has said, or back to it. */
    void nothingTold(CaseId id) {
        tasks.submit(Lane.STORE, () -> cases.isUnclassified(id)).onSuccess(open -> {
            if (open) {
                navigation.sayAbout(id);
            } else {
                dialogs.toast(words.getString("drafting.intake.nothingTold"));
                navigation.openDraft(id);
            }
        });
    }

    /** On to a new letter; why it is plain and formal is said when nobody asked for that. */
    void begun(CaseId id, Told told) {
        tasks.submit(Lane.STORE, () -> cases.because(told)).onSuccess(grave -> {
            if (!grave.isEmpty()) {
                dialogs.toast(because(grave));
            }
            navigation.openDraft(id);
        });
    }

    /** Asks about sentences of an open letter that hang on the country; nothing when there are none. */
    void moved(CaseId id, List<DraftChange> possible) {
        if (!possible.isEmpty()) {
            ask(id, possible, List.of(), "drafting.follow.moved");
        }
    }

    /** Makes one change in the letter. */
    public void take(DraftChange change) {
        take(List.of(change));
    }

    /** Makes every change that is asked about. */
    public void takeAll() {
        take(List.copyOf(changes));
    }

    private void take(List<DraftChange> wanted) {
        open.ifPresent(id -> tasks.submit(Lane.STORE, () -> {
                    wanted.forEach(change -> cases.make(id, change));
                    return cases.changes(id);
                })
                .onSuccess(this::offer));
    }

    /** On to the letter. */
    public void finish() {
        Optional<CaseId> id = open;
        open = Optional.empty();
        asking.set(false);
        id.ifPresent(navigation::openDraft);
    }

    /** What the question is about, in a few words. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Why it is asked, in a sentence or two. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether there are sentences to ask about. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Sentences that could follow, in order of the letter. */
    public ObservableList<DraftChange> changes() {
        return changesView;
    }

    /** Sentences of the person's own that still name what the facts no longer say; they are only shown. */
    public ObservableList<OldFigure> own() {
        return ownView;
    }

    private void kept(CaseId id, Kept kept) {
        if (kept.isSettled()) {
            String told = words.getString(kept.followed() ? "drafting.intake.followed" : "drafting.intake.untouched");
            dialogs.toast(kept.because().isEmpty() ? told : because(kept.because()));
            navigation.openDraft(id);
        } else {
            ask(id, kept.changes(), kept.own(), "drafting.follow.told");
        }
    }

    private void ask(CaseId id, List<DraftChange> possible, List<OldFigure> said, String reason) {
        title.set(words.getString(reason + ".title"));
        own.setAll(said);
        hint.set(words.getString(reason));
        open = Optional.of(id);
        offer(possible);
        asking.set(true);
    }

    private String because(List<Gravity> grave) {
        String reasons = grave.stream()
                .map(gravity -> words.getString("drafting.grave." + gravity))
                .collect(Collectors.joining(", "));
        return words.say("drafting.style.because", reasons);
    }

    private void offer(List<DraftChange> possible) {
        changes.setAll(possible);
        if (possible.isEmpty() && own.isEmpty()) {
            finish();
        } else if (possible.isEmpty()) {
            hint.set(words.getString("drafting.follow.own"));
        }
    }

    /** @param own sentences of the person's own that name what the facts no longer say */
    private record Kept(boolean followed, List<DraftChange> changes, List<OldFigure> own, List<Gravity> because) {
        private boolean isSettled() {
            return changes.isEmpty() && own.isEmpty();
        }
    }
}
