package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.DayWords;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a case have in common: a day, what is wrong with what was typed, and keeping it.
 *
 * @param <E> what the form makes
 */
public abstract class EntryFormViewModel<E extends CaseEntry> {
    private final EntryKeeping keeping;
    private final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>(this, "on");
    private final ReadOnlyStringWrapper onProblem = new ReadOnlyStringWrapper(this, "onProblem", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper keepingNow = new ReadOnlyBooleanWrapper(this, "keeping", false);
    private Optional<CaseId> caseId = Optional.empty();
    private EnglishVariant variant = EnglishVariant.GB;
    private Optional<E> existing = Optional.empty();
    private final ReadOnlyStringWrapper fileNames = new ReadOnlyStringWrapper(this, "fileNames", "");
    private final ReadOnlyStringWrapper fileProblem = new ReadOnlyStringWrapper(this, "fileProblem", "");
    private List<Enclosure> files = List.of();
    private Runnable onKept = () -> {};

    protected EntryFormViewModel(EntryKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * Begins anew.
     *
     * @param entry to correct; empty for a new one
     * @param kept runs once it is kept
     */
    public void begin(ComplaintCase complaint, Optional<E> entry, Runnable kept) {
        begin(complaint.id(), complaint.variant(), entry, kept);
    }

    /** The same, with days as the letters of the case write them. */
    protected final void begin(CaseId id, EnglishVariant english, Optional<E> entry, Runnable kept) {
        caseId = Optional.of(id);
        variant = english;
        existing = entry;
        onKept = kept;
        on.set(entry.map(CaseEntry::on).orElseGet(keeping::today));
        onProblem.set("");
        problem.set("");
        fileProblem.set("");
        hold(entry.map(CaseEntry::files).orElse(List.of()));
        fill(entry);
    }

    /** Keeps what was typed when it is enough; else says what is missing. */
    public void save() {
        boolean dated = checkDay();
        boolean complete = check();
        LocalDate day = on.get();
        if (!dated || !complete || day == null || caseId.isEmpty() || keepingNow.get()) {
            return;
        }
        keepingNow.set(true);
        E entry = entry(
                existing.map(CaseEntry::id).orElseGet(UUID::randomUUID),
                day,
                existing.map(CaseEntry::logged).orElseGet(keeping::now));
        keep(caseId.get(), entry);
    }

    /** Keeps copies of {@code originals} with the entry. */
    public void attach(List<Path> originals) {
        fileProblem.set("");
        caseId.filter(id -> !originals.isEmpty())
                .ifPresent(id -> keeping.copy(id, originals, this::holdToo, fileProblem::set));
    }

    /** The files kept with it, in words, or blank. */
    public ReadOnlyStringProperty fileNamesProperty() {
        return fileNames.getReadOnlyProperty();
    }

    /** Why a file could not be kept, or blank. */
    public ReadOnlyStringProperty fileProblemProperty() {
        return fileProblem.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable LocalDate> onProperty() {
        return on;
    }

    /** What is wrong with the day, or blank. */
    public ReadOnlyStringProperty onProblemProperty() {
        return onProblem.getReadOnlyProperty();
    }

    /** Why it could not be kept, or blank. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty keepingProperty() {
        return keepingNow.getReadOnlyProperty();
    }

    /** Puts what is there already into the fields, or clears them. */
    protected abstract void fill(Optional<E> entry);

    /** Whether the fields are enough; says beside each what is missing. */
    protected abstract boolean check();

    protected abstract E entry(UUID id, LocalDate day, Instant logged);

    /** Does {@code work} behind the scenes; a problem a person can act on is told in words. */
    protected final <T> void background(Callable<T> work, Consumer<T> done, Consumer<String> onProblem) {
        keeping.background(work, done, onProblem);
    }

    /** The files the entry holds. */
    protected final List<Enclosure> files() {
        return files;
    }

    /** Lets the entry hold {@code more}, too. */
    protected final void holdToo(List<Enclosure> more) {
        hold(Stream.concat(files.stream(), more.stream()).toList());
    }

    private void hold(List<Enclosure> held) {
        files = held;
        String names = held.stream().map(Enclosure::name).collect(Collectors.joining(", "));
        fileNames.set(names.isEmpty() ? "" : words().say("casefile.form.files.kept", names));
    }

    /** The case it belongs to; empty before the form begins. */
    protected final Optional<CaseId> caseId() {
        return caseId;
    }

    /** The entry that is corrected; empty for a new one. */
    protected final Optional<E> existing() {
        return existing;
    }

    /** Days as the form writes and reads them. */
    protected final DayWords days() {
        return words().days().in(variant);
    }

    /** The English of the letters of the case. */
    protected final EnglishVariant variant() {
        return variant;
    }

    protected final CaseWords words() {
        return keeping.words();
    }

    protected final LocalDate today() {
        return keeping.today();
    }

    /** Hands the entry over; a form that corrects what is frozen does so in its own way. */
    void keep(CaseId id, E entry) {
        keeping.keep(id, entry, existing.isPresent(), this::kept, this::notKept);
    }

    private boolean checkDay() {
        LocalDate day = on.get();
        if (day == null) {
            onProblem.set(words().say("casefile.form.noDay"));
        } else if (day.isAfter(today())) {
            onProblem.set(words().say("casefile.form.dayToCome"));
        } else {
            onProblem.set("");
        }
        return onProblem.get().isEmpty();
    }

    final void kept() {
        keepingNow.set(false);
        onKept.run();
    }

    final void notKept(String why) {
        keepingNow.set(false);
        problem.set(why);
    }
}
