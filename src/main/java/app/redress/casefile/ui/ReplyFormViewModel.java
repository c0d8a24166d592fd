package app.redress.casefile.ui;

import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.Promise;
import app.redress.casefile.ReplyFindings;
import app.redress.casefile.ReplyIntake;
import app.redress.casefile.reply.IncomingText;
import app.redress.casefile.reply.ReplyKind;
import app.redress.casefile.reply.ReplyReading;
import app.redress.letter.EnglishVariant;
import app.redress.ui.BackgroundTasks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Keeping a reply as it came, with what was read in it; the person can say that it is something else. */
public final class ReplyFormViewModel extends EntryFormViewModel<ReplyReceived> {
    private final ReplyIntake intake;
    private final EntryKeeping keeping;
    private final BackgroundTasks.Debounce pause;

    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty textProblem = new SimpleStringProperty(this, "textProblem", "");
    private final ObjectProperty<@Nullable ReplyKind> kind = new SimpleObjectProperty<>(this, "kind", null);
    private final ReadOnlyStringWrapper because = new ReadOnlyStringWrapper(this, "because", "");
    private final ObservableList<ReplyFindings.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<ReplyFindings.Line> linesView = FXCollections.unmodifiableObservableList(lines);
    private Optional<ReplyReading> reading = Optional.empty();
    private Optional<ReplyKind> chosen = Optional.empty();
    private Optional<Runnable> afterReading = Optional.empty();
    private boolean unread;

    public ReplyFormViewModel(EntryKeeping keeping, ReplyIntake intake) {
        super(keeping);
        this.intake = intake;
        this.keeping = keeping;
        this.pause = keeping.onceQuiet(this::read);
        text.subscribe(words -> changed());
        onProperty().subscribe(day -> changed());
        kind.subscribe(this::choose);
    }

    /** Offers a name for who answered; typed over at will. */
    public void suggestFrom(String name) {
        if (from.get().isBlank()) {
            from.set(name);
        }
    }

    /** Keeps copies of {@code originals} with the reply and fills the form with what stands in them. */
    @Override
    public void attach(List<Path> originals) {
        caseId().ifPresent(id -> background(
                () -> intake.take(id, originals),
                taken -> {
                    holdToo(taken.files());
                    taken.text().ifPresent(this::fillWith);
                    textProblem.set(
                            taken.problems().stream().map(words().words()::say).collect(Collectors.joining(" ")));
                },
                textProblem::set));
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty textProblemProperty() {
        return textProblem;
    }

    /** What it is; null while there is nothing to read. Set by the person, it stays. */
    public ObjectProperty<@Nullable ReplyKind> kindProperty() {
        return kind;
    }

    /** Why it was read as that, or blank. */
    public ReadOnlyStringProperty becauseProperty() {
        return because.getReadOnlyProperty();
    }

    /** What was read in it. */
    public ObservableList<ReplyFindings.Line> lines() {
        return linesView;
    }

    /** Keeps the reply with what stands in it, which may have to be read first. */
    @Override
    public void save() {
        if (unread) {
            afterReading = Optional.of(super::save);
            read();
        } else {
            super.save();
        }
    }

    @Override
    protected void fill(Optional<ReplyReceived> entry) {
        chosen = entry.flatMap(ReplyReceived::kind);
        from.set(entry.map(ReplyReceived::from).orElse(""));
        text.set(entry.map(ReplyReceived::text).orElse(""));
        textProblem.set("");
        read();
    }

    @Override
    protected boolean check() {
        textProblem.set(text.get().isBlank() && files().isEmpty() ? words().say("casefile.reply.empty") : "");
        return textProblem.get().isEmpty();
    }

    @Override
    protected ReplyReceived entry(UUID id, LocalDate day, Instant logged) {
        return new ReplyReceived(
                id,
                day,
                logged,
                from.get().strip(),
                text.get().strip(),
                Optional.ofNullable(kind.get()),
                promises(day),
                files());
    }

    /** Promises that were marked as kept stay so while the words stay. */
    private List<Promise> promises(LocalDate day) {
        return existing()
                .filter(reply ->
                        reply.text().equals(text.get().strip()) && reply.on().equals(day))
                .filter(reply -> reply.kind().isPresent())
                .map(ReplyReceived::promises)
                .orElseGet(() -> reading.map(ReplyFindings::promises).orElse(List.of()));
    }

    private void fillWith(IncomingText incoming) {
        incoming.day().filter(day -> !day.isAfter(today())).ifPresent(onProperty()::set);
        if (!incoming.from().isBlank()) {
            from.set(incoming.from());
        }
        text.set(incoming.text());
    }

    private void changed() {
        unread = true;
        pause.touch();
    }

    /** Reads what stands there now, away from the form: a long thread of mail takes a while. */
    private void read() {
        String words = text.get();
        LocalDate day = dayOfReply();
        EnglishVariant english = variant();
        keeping.aside(
                () -> words.isBlank()
                        ? Optional.<ReplyReading>empty()
                        : Optional.of(intake.reader().read(words, day, english)),
                found -> {
                    if (words.equals(text.get()) && day.equals(dayOfReply())) {
                        show(found);
                    } else {
                        read();
                    }
                });
    }

    private void show(Optional<ReplyReading> found) {
        unread = false;
        reading = found;
        lines.setAll(reading.map(findings()::of).orElse(List.of()));
        kind.set(chosen.or(() -> reading.map(ReplyReading::kind)).orElse(null));
        explain();
        afterReading.ifPresent(Runnable::run);
        afterReading = Optional.empty();
    }

    private ReplyFindings findings() {
        return new ReplyFindings(words().words(), days());
    }

    private LocalDate dayOfReply() {
        LocalDate day = onProperty().get();
        return day == null ? today() : day;
    }

    private void choose(@Nullable ReplyKind now) {
        boolean corrected =
                now != null && reading.filter(read -> read.kind() != now).isPresent();
        chosen = corrected ? Optional.ofNullable(now) : Optional.empty();
        explain();
    }

    private void explain() {
        because.set(reading.map(read -> chosen.isPresent()
                        ? words().say("casefile.reply.corrected")
                        : findings().because(read))
                .orElse(""));
    }
}
