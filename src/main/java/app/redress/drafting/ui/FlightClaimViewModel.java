package app.redress.drafting.ui;

import app.redress.drafting.Facts;
import app.redress.drafting.FlightClaim;
import app.redress.drafting.FlightClaimWords;
import app.redress.drafting.FlightClaims;
import app.redress.drafting.RemedyKind;
import app.redress.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;

/** What the flight rules give for the flight that is being told, worked out anew with every answer. */
public final class FlightClaimViewModel {
    private final IntakeViewModel intake;
    private final FlightClaims claims;
    private final FlightClaimWords said;
    private final Words words;

    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper(this, "sum", "");
    private final ReadOnlyStringWrapper reasons = new ReadOnlyStringWrapper(this, "reasons", "");
    private final ReadOnlyStringWrapper besides = new ReadOnlyStringWrapper(this, "besides", "");
    private final ReadOnlyStringWrapper ask = new ReadOnlyStringWrapper(this, "ask", "");

    private Optional<Request> taken = Optional.empty();

    public FlightClaimViewModel(IntakeViewModel intake, Words words) {
        this.intake = intake;
        this.words = words;
        this.claims = new FlightClaims(words);
        this.said = new FlightClaimWords(words);
        intake.answers().addListener((ListChangeListener<Answer>) change -> follow());
        follow();
    }

    /** Asks for the sum that is shown. */
    public void take() {
        offered().ifPresent(asked -> {
            answer("remedy.kind", RemedyKind.COMPENSATION.id());
            request(requestOf(asked));
        });
    }

    /** What is usually due, or blank while that is not known. */
    public ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    /** How it was worked out, or what is missing for it; blank while there is nothing to tell. */
    public ReadOnlyStringProperty reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /** What else to know, or blank. */
    public ReadOnlyStringProperty besidesProperty() {
        return besides.getReadOnlyProperty();
    }

    /** What the button says that asks for it, or that it is asked for; blank when there is nothing to ask for. */
    public ReadOnlyStringProperty askProperty() {
        return ask.getReadOnlyProperty();
    }

    /** Whether there is a sum that the letter does not ask for. */
    public boolean isOpen() {
        return offered().map(this::sum).filter(sum -> !isAskedFor(sum)).isPresent();
    }

    private void follow() {
        // Whoever comes back to the facts of a letter finds the sum that was taken from here, and it goes on following.
        taken = offered().map(this::requestOf).filter(this::isAsked);
        intake.answers().forEach(answer -> answer.textProperty().subscribe(this::workOut));
        workOut();
    }

    private void workOut() {
        Optional<Facts> facts = facts();
        Optional<FlightClaim> claim = facts.flatMap(claims::of);
        sum.set(claim.map(said::sum).orElse(""));
        reasons.set(claim.map(said::reasons)
                .or(() -> facts.flatMap(claims::unknownAirport).map(typed -> words.say("flight.page.airport", typed)))
                .orElse(""));
        besides.set(claim.map(said::besides).orElse(""));
        Optional<FlightClaimWords.Asked> asked = facts.flatMap(told -> claim.flatMap(found -> said.asked(found, told)));
        claim.filter(found -> found.each().amount().isPresent())
                .map(found -> asked.map(this::requestOf).orElse(Request.NOTHING))
                .filter(now -> taken.filter(this::isAsked)
                        .filter(before -> !before.equals(now))
                        .isPresent())
                .ifPresent(this::request);
        ask.set(asked.map(this::sum).map(this::offer).orElse(""));
    }

    private void request(Request now) {
        taken = Optional.of(now);
        answer("remedy.amount", now.sum());
        answer("remedy.workings", now.workings());
    }

    private String offer(String sum) {
        return words.say(isAskedFor(sum) ? "drafting.flight.asked" : "drafting.flight.ask", sum);
    }

    private boolean isAskedFor(String sum) {
        return isAnswered("remedy.amount", sum);
    }

    /** Whether the answers still say what was taken from here, and nobody has put in words of their own. */
    private boolean isAsked(Request request) {
        return isAnswered("remedy.amount", request.sum()) && isAnswered("remedy.workings", request.workings());
    }

    private boolean isAnswered(String question, String text) {
        return intake.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .anyMatch(answer -> answer.textProperty().get().equals(text));
    }

    private Optional<FlightClaimWords.Asked> offered() {
        return facts().flatMap(facts -> claims.of(facts).flatMap(claim -> said.asked(claim, facts)));
    }

    private Optional<Facts> facts() {
        return intake.told().map(told -> told.facts());
    }

    private Request requestOf(FlightClaimWords.Asked asked) {
        return new Request(sum(asked), asked.workings());
    }

    private String sum(FlightClaimWords.Asked asked) {
        return asked.sum().write(facts().map(facts -> facts.sender().country()).orElse(""));
    }

    private void answer(String question, String text) {
        intake.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .forEach(answer -> answer.textProperty().set(text));
    }

    /** What the letter is to ask for, as it stands in the answers; blank where nothing is due. */
    private record Request(String sum, String workings) {
        private static final Request NOTHING = new Request("", "");
    }
}
