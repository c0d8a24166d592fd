package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.Timeline;
import app.redress.drafting.Facts;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.ui.BackgroundTasks;
import app.redress.ui.BackgroundTasks.Lane;
import app.redress.ui.Dialogs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One case: whom it is about, and what happened. */
public final class CaseTimelineViewModel {
    private final CasesWithUndo cases;
    private final CaseFacts facts;
    private final BackgroundTasks tasks;
    private final CaseNavigation navigation;
    private final Dialogs dialogs;
    private final CaseWords words;

    private final ReadOnlyObjectWrapper<Optional<ComplaintCase>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private final ObservableList<Timeline.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Timeline.Line> linesView = FXCollections.unmodifiableObservableList(lines);
    private Optional<CaseId> current = Optional.empty();
    private Optional<FoundPlace> marked = Optional.empty();

    /** @param facts tell what was tried before the first letter */
    public CaseTimelineViewModel(
            CasesWithUndo cases,
            CaseFacts facts,
            BackgroundTasks tasks,
            CaseNavigation navigation,
            Dialogs dialogs,
            CaseWords words) {
        this.cases = cases;
        this.facts = facts;
        this.tasks = tasks;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.words = words;
    }

    /**
     * Shows a case.
     *
     * @param place to mark, when one was searched for
     */
    public void open(CaseId id, Optional<FoundPlace> place) {
        current = Optional.of(id);
        marked = place;
        refresh();
    }

    /** Reads the case that is shown anew. */
    public void refresh() {
        current.ifPresent(id -> change(id, () -> {}, () -> {}));
    }

    /** Shows the call just kept, and offers to put it on paper unless a letter is under way. */
    public void callKept(Runnable confirm) {
        refresh();
        if (shown.get().flatMap(ComplaintCase::draft).isEmpty()) {
            dialogs.toast(words.say("casefile.call.kept"), words.say("casefile.call.confirm"), confirm);
        }
    }

    /** Deletes the case and goes home; brought back, it is shown again. */
    public void delete() {
        current.ifPresent(id -> {
            String deleted = title.get();
            change(id, () -> cases.delete(id), () -> {
                navigation.showToday();
                dialogs.toast(words.say("casefile.deleted", deleted), words.say("casefile.undo"), () -> undelete(id));
            });
        });
    }

    private void undelete(CaseId id) {
        cases.undelete(id);
        navigation.openCase(id);
    }

    /** Takes away a reply, call or note, and offers it back. */
    public void remove(CaseEntry entry) {
        marked = Optional.empty();
        current.ifPresent(id -> change(
                id,
                () -> cases.removeEntry(id, entry.id()),
                () -> offer(id, words.say("casefile.case.removed"), () -> cases.add(id, entry))));
    }

    /** Notes that they did what they promised, and offers it back. */
    public void promiseKept(CaseEntry entry) {
        current.ifPresent(id -> change(id, () -> cases.replace(id, entry.withPromisesKept()), () -> corrected(entry)));
    }

    /** The case that is shown; empty before one is, and when it is gone. */
    public ReadOnlyObjectProperty<Optional<ComplaintCase>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /** Whether a search led to this entry. */
    public boolean isMarked(UUID entry) {
        return marked.map(FoundPlace::entry).filter(entry::equals).isPresent();
    }

    /** The words that a search found in this entry. */
    public List<String> phrases(UUID entry) {
        return marked.filter(place -> place.entry().equals(entry))
                .map(FoundPlace::phrases)
                .orElse(List.of());
    }

    public ObservableList<Timeline.Line> lines() {
        return linesView;
    }

    /** Shows the case with an entry corrected, and offers {@code before}, what the entry was. */
    public void corrected(CaseEntry before) {
        current.ifPresent(id -> change(
                id, () -> {}, () -> offer(id, words.say("casefile.case.corrected"), () -> cases.replace(id, before))));
    }

    private void offer(CaseId id, String said, Runnable undo) {
        dialogs.toast(said, words.say("casefile.undo"), () -> change(id, undo, () -> {}));
    }

    private void change(CaseId id, Runnable change, Runnable done) {
        tasks.submit(Lane.STORE, () -> {
                    change.run();
                    Facts told = facts.of(id).orElse(Facts.NONE);
                    return cases.find(id).map(complaint -> new Found(complaint, told));
                })
                .onSuccess(found -> {
                    if (current.filter(id::equals).isPresent()) {
                        show(found.map(Found::complaint), found.map(this::lines).orElse(List.of()));
                    }
                    done.run();
                });
    }

    private List<Timeline.Line> lines(Found found) {
        return words.in(found.complaint().variant()).timeline().of(found.complaint(), found.told());
    }

    private void show(Optional<ComplaintCase> found, List<Timeline.Line> happened) {
        shown.set(found);
        lines.setAll(happened);
        title.set(found.map(this::heading).orElseGet(() -> words.say("casefile.case.gone")));
        subtitle.set(found.map(this::detail).orElse(""));
    }

    private static Optional<Letter> firstLetter(ComplaintCase complaint) {
        return complaint.entries().stream()
                .filter(CaseEntry.LetterSent.class::isInstance)
                .map(entry -> ((CaseEntry.LetterSent) entry).letter())
                .findFirst();
    }

    /** What it began with: older cases are named after a later letter. */
    private String heading(ComplaintCase complaint) {
        String began = firstLetter(complaint).map(Letter::subject).orElse("");
        return words.title(began.isBlank() ? complaint.title() : began, "");
    }

    /** The first letter says whom the case is about: a later one may go to somebody outside. */
    private String detail(ComplaintCase complaint) {
        Optional<Letter> first = firstLetter(complaint);
        Optional<Draft> draft = complaint.draft();
        String company = first.map(Letter::recipient)
                .or(() -> draft.map(Draft::recipient))
                .map(Party::name)
                .orElse("");
        String reference = first.map(Letter::reference)
                .or(() -> draft.map(Draft::reference))
                .orElse("");
        String due = complaint
                .awaitedBy()
                .map(words.in(complaint.variant()).deadlines()::asked)
                .orElse("");
        return Stream.of(company, reference.isBlank() ? "" : words.say("casefile.case.reference", reference), due)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private record Found(ComplaintCase complaint, Facts told) {}
}
