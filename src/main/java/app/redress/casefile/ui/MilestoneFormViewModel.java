package app.redress.casefile.ui;

import app.redress.casefile.Milestone;
import app.redress.casefile.Milestone.Kind;
import app.redress.drafting.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Noting an offer, a payment, or that somebody outside was asked. */
public final class MilestoneFormViewModel extends EntryFormViewModel<Milestone> {
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.OFFER);
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final StringProperty what = new SimpleStringProperty(this, "what", "");
    private final StringProperty whatProblem = new SimpleStringProperty(this, "whatProblem", "");
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final TypedSum amount;

    public MilestoneFormViewModel(EntryKeeping keeping) {
        super(keeping);
        amount = new TypedSum(words());
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public StringProperty whoProperty() {
        return who;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    public TypedSum amount() {
        return amount;
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty whatProblemProperty() {
        return whatProblem;
    }

    /** The last day an offer is open, or null. */
    public ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    @Override
    protected void fill(Optional<Milestone> entry) {
        kind.set(entry.map(Milestone::kind).orElse(Kind.OFFER));
        who.set(entry.map(Milestone::who).orElse(""));
        reference.set(entry.map(Milestone::reference).orElse(""));
        what.set(entry.map(Milestone::what).orElse(""));
        until.set(entry.flatMap(Milestone::until).orElse(null));
        amount.set(entry.flatMap(Milestone::amount));
        whatProblem.set("");
    }

    /** A sum or a line is enough, and for an escalation who was asked. */
    @Override
    protected boolean check() {
        boolean counted = amount.check();
        boolean told = !what.get().isBlank()
                || amount.value().isPresent()
                || (kind.get() == Kind.ESCALATION && !who.get().isBlank());
        whatProblem.set(told || !counted ? "" : words().say("casefile.milestone.empty"));
        return told && counted;
    }

    @Override
    protected Milestone entry(UUID id, LocalDate day, Instant logged) {
        boolean escalation = kind.get() == Kind.ESCALATION;
        Optional<Money> sum = escalation ? Optional.empty() : amount.value();
        Optional<LocalDate> open = kind.get() == Kind.OFFER ? Optional.ofNullable(until.get()) : Optional.empty();
        return new Milestone(
                id,
                day,
                logged,
                kind.get(),
                escalation ? who.get().strip() : "",
                escalation ? reference.get().strip() : "",
                sum,
                what.get().strip(),
                open,
                files());
    }
}
