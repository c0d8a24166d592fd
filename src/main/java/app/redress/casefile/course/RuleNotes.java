package app.redress.casefile.course;

import app.redress.casefile.CaseWords;
import app.redress.drafting.FlightClaim;
import app.redress.drafting.FlightClaimWords;
import app.redress.drafting.FlightClaims;
import app.redress.rulebook.Rule;
import app.redress.rulebook.flight.Regime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the rules that bear on a case without setting a day, and what the flight rules give for its flight. */
public final class RuleNotes {
    /** Where the sums of the flight rules stand. */
    private static final Map<Regime, String> SUMS = Map.of(Regime.EU, "EU-06", Regime.UK, "UK-22");

    private final CaseWords words;
    private final FlightClaims flights;
    private final FlightClaimWords said;

    public RuleNotes(CaseWords words) {
        this.words = words;
        this.flights = new FlightClaims(words.words());
        this.said = new FlightClaimWords(words.words());
    }

    /** What was worked out for this case first. */
    public List<RuleNote> of(CaseCourse course) {
        Optional<FlightClaim> claim = flights.of(course.matter().facts());
        Optional<Rule> sums = claim.flatMap(found -> course.undated().stream()
                .filter(rule -> rule.id().equals(SUMS.get(found.regime())))
                .findFirst());
        Stream<RuleNote> others = course.undated().stream()
                .filter(rule -> sums.filter(rule::equals).isEmpty())
                .map(this::note);
        return Stream.concat(claim.map(found -> note(found, sums)).stream(), others)
                .toList();
    }

    private RuleNote note(FlightClaim claim, Optional<Rule> sums) {
        String sum = said.sum(claim);
        return new RuleNote(
                sum.isEmpty() ? "" : words.say("casefile.know.flight", sum),
                said.reasons(claim),
                Stream.concat(Stream.of(said.besides(claim)), sums.map(Rule::rule).stream())
                        .toList(),
                sums.map(this::source).orElse(""));
    }

    private RuleNote note(Rule rule) {
        Stream<String> sides = rule.sides().stream()
                .map(side -> words.say("rulebook.page.side", side.says(), side.source(), side.date()));
        Stream<String> notes = Stream.of(rule.note()).filter(note -> !note.isEmpty());
        return new RuleNote("", rule.rule(), Stream.concat(sides, notes).toList(), source(rule));
    }

    private String source(Rule rule) {
        return new CourseWords(words).source(rule);
    }
}
