package app.redress.drafting;

import app.redress.rulebook.flight.Compensation;
import app.redress.rulebook.flight.Disruption;
import app.redress.rulebook.flight.Flight;
import app.redress.rulebook.flight.FlightRules;
import app.redress.rulebook.flight.Regime;
import app.redress.rulebook.flight.TypedDelay;
import app.redress.rulebook.flight.TypedNumber;
import app.redress.words.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the flight rules give for a flight, from what was told about it. */
public final class FlightClaims {
    private static final Pattern CANCELLED = Pattern.compile("(?i)\\bcancell?(?:ed|ing|ation)\\b");

    private final FlightRules rules;
    private final ToldAirports airports = new ToldAirports();

    public FlightClaims(Words words) {
        this.rules = new FlightRules(words);
    }

    /** Empty while an airport is missing or is not known, and for a flight that neither rules cover. */
    public Optional<FlightClaim> of(Facts facts) {
        return airports.flight(facts).flatMap(flight -> Regime.of(flight).map(regime -> claim(flight, regime, facts)));
    }

    /** The first airport that was typed and is none of the table, or is several: "London". */
    public Optional<String> unknownAirport(Facts facts) {
        return Stream.of(ToldAirports.FROM, ToldAirports.TO)
                .filter(id -> !detail(facts, id).isBlank())
                .filter(id -> airports.airport(facts, id).isEmpty())
                .map(id -> detail(facts, id))
                .findFirst();
    }

    private FlightClaim claim(Flight flight, Regime regime, Facts facts) {
        Compensation each = rules.of(flight, regime, disruption(facts), false);
        return new FlightClaim(regime, each, people(facts));
    }

    /** A number that was told by itself counts where the travellers' names tell none. */
    private static OptionalInt people(Facts facts) {
        OptionalInt named = Travellers.in(detail(facts, "passengers"));
        OptionalInt people = named.isPresent() ? named : TypedNumber.in(detail(facts, "people"));
        return people.orElse(0) > 0 ? people : OptionalInt.empty();
    }

    private static Disruption disruption(Facts facts) {
        String story = story(facts);
        OptionalInt late = TypedDelay.in(Moment.told(detail(facts, "arrived")) + "\n" + story);
        if (CANCELLED.matcher(story).find()) {
            return new Disruption.Cancellation(new FlightNotice(facts).days(), late);
        }
        return late.isPresent() ? new Disruption.Delay(late.getAsInt()) : new Disruption.Unknown();
    }

    private static String story(Facts facts) {
        return Stream.concat(
                        Stream.of(facts.story().problem()),
                        facts.story().events().stream().map(Facts.Event::what))
                .collect(Collectors.joining("\n"));
    }

    private static String detail(Facts facts, String id) {
        return facts.details().getOrDefault(id, "");
    }
}
