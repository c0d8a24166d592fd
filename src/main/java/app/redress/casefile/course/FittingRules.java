package app.redress.casefile.course;

import app.redress.drafting.Facts;
import app.redress.drafting.Situation;
import app.redress.drafting.ToldAirports;
import app.redress.rulebook.Clock;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Rule;
import app.redress.rulebook.Rulebook;
import app.redress.rulebook.Sector;
import app.redress.rulebook.flight.Regime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rules a case falls under: by whose law it is, what it is about, and how it was paid. */
public final class FittingRules {
    private static final String BAGGAGE = "baggage";

    /** The Montreal Convention's times for baggage, which hold in all our jurisdictions. */
    private static final String MONTREAL = "UK-25";

    /** Where flights have rules of their own, and a body that looks after those that leave from there. */
    private static final Map<Regime, Jurisdiction> FLIGHT_RULES =
            Map.of(Regime.EU, Jurisdiction.EU, Regime.UK, Jurisdiction.UK);

    private static final Set<Jurisdiction> FLIGHT_BODIES = Set.of(Jurisdiction.UK, Jurisdiction.IE);

    private final ToldAirports airports = new ToldAirports();
    private final Rulebook rulebook;
    private Optional<List<Rule>> read = Optional.empty();

    public FittingRules(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** While nobody has said which country's law it is, only what holds nearly everywhere. */
    public List<Rule> of(CaseMatter matter) {
        Optional<Jurisdiction> law = matter.jurisdiction();
        return rules().stream()
                .filter(rule -> rule.id().equals(MONTREAL)
                        ? isAboutBaggage(matter)
                        : byFlight(rule, matter).orElseGet(() -> law.filter(place -> holds(rule, place, matter))
                                .isPresent()))
                .filter(rule -> matter.region().map(rule::holdsIn).orElse(true))
                .toList();
    }

    /** Those for its very sector that set no day; what holds for flights says nothing of a bag. */
    List<Rule> undated(CaseMatter matter) {
        Set<Sector> about = isAboutBaggage(matter) ? Set.of(Sector.BAGGAGE) : matter.sectors();
        return of(matter).stream()
                .filter(rule -> rule.clocks().isEmpty())
                .filter(rule -> rule.sectors().stream().anyMatch(about::contains))
                .toList();
    }

    /** Who comes next, as the first fitting rule that names one for this very sector has it. */
    Optional<Rule> nextBody(CaseMatter matter) {
        return of(matter).stream()
                .filter(rule -> rule.nextBody().isPresent())
                .filter(rule -> !rule.sectors().contains(Sector.ANY))
                .findFirst();
    }

    /** A right against the one who issued the card is the person's own; what the issuer owes, no shop is held to. */
    boolean concerns(Rule rule, Clock clock, CaseMatter matter) {
        return clock.whose() == Clock.Whose.YOU || rule.isAbout(matter.sectors());
    }

    static boolean isAboutBaggage(CaseMatter matter) {
        return matter.situation().map(Situation::id).filter(BAGGAGE::equals).isPresent();
    }

    /**
     * What a flight gives, and who looks after it, is told by its airports whoever writes; the body is that of the state
     * it left from. Empty for other rules, and while the airports are not known.
     */
    private Optional<Boolean> byFlight(Rule rule, CaseMatter matter) {
        boolean ours = FLIGHT_BODIES.contains(rule.jurisdiction()) || rule.jurisdiction() == Jurisdiction.EU;
        if (!ours || !rule.sectors().equals(Set.of(Sector.AIRLINE)) || !rule.isAbout(matter.sectors())) {
            return Optional.empty();
        }
        if (rule.nextBody().isPresent()) {
            return airports.from(matter.facts())
                    .flatMap(from -> Jurisdiction.ofCountry(from.country()))
                    .filter(FLIGHT_BODIES::contains)
                    .map(left -> rule.jurisdiction() == left);
        }
        return airports.flight(matter.facts())
                .filter(flight -> rule.clocks().isEmpty())
                .flatMap(Regime::of)
                .map(regime -> rule.jurisdiction() == FLIGHT_RULES.get(regime));
    }

    private boolean holds(Rule rule, Jurisdiction law, CaseMatter matter) {
        if (!rule.holdsUnder(law) || (isAboutBaggage(matter) && isOfTheFlight(rule))) {
            return false;
        }
        return (rule.isAbout(matter.sectors()) && paidSo(rule, law, matter.facts()))
                || (rule.sectors().equals(Set.of(Sector.CARD)) && isByCard(matter.facts()));
    }

    /** A time for claims about the flight itself: those for a bag are shorter. */
    private static boolean isOfTheFlight(Rule rule) {
        return rule.sectors().equals(Set.of(Sector.AIRLINE))
                && rule.clocks().stream().anyMatch(clock -> clock.startsOn() == Clock.StartEvent.JOURNEY);
    }

    /** American law has one set of times for credit cards and another for all other payments, and one body for both. */
    private static boolean paidSo(Rule rule, Jurisdiction law, Facts facts) {
        if (law != Jurisdiction.US
                || !rule.sectors().contains(Sector.CARD)
                || rule.nextBody().isPresent()) {
            return true;
        }
        boolean electronic = rule.sectors().contains(Sector.PAYMENTS);
        boolean credit = facts.outside().creditCard() || paidBy(facts).contains("credit");
        boolean debit = paidBy(facts).contains("debit");
        return electronic ? !credit : !debit || rule.sectors().size() > 1;
    }

    private static boolean isByCard(Facts facts) {
        return facts.outside().creditCard() || paidBy(facts).contains("card");
    }

    private static String paidBy(Facts facts) {
        return facts.deal().bought().paidBy().toLowerCase(Locale.ROOT);
    }

    /** Read at the first question, for the start does without. */
    private synchronized List<Rule> rules() {
        if (read.isEmpty()) {
            read = Optional.of(rulebook.rules());
        }
        return read.get();
    }
}
