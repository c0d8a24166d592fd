package app.redress.drafting;

import app.redress.rulebook.flight.Airport;
import app.redress.rulebook.flight.Airports;
import app.redress.rulebook.flight.Flight;
import java.util.Optional;

/** The airports of a flight, as they were told. */
public final class ToldAirports {
    static final String FROM = "fromAirport";

    static final String TO = "toAirport";

    private Optional<Airports> table = Optional.empty();

    /** Where it left; empty while that is missing or is not known. */
    public Optional<Airport> from(Facts facts) {
        return airport(facts, FROM);
    }

    /** Empty while one of the two is missing or not known. */
    public Optional<Flight> flight(Facts facts) {
        return from(facts)
                .flatMap(from ->
                        airport(facts, TO).filter(to -> !to.equals(from)).map(to -> new Flight(from, to)));
    }

    Optional<Airport> airport(Facts facts, String id) {
        String typed = facts.details().getOrDefault(id, "");
        return typed.isBlank() ? Optional.empty() : table().meant(typed);
    }

    /** Read when the first airport is typed: it is a large table. */
    private synchronized Airports table() {
        if (table.isEmpty()) {
            table = Optional.of(Airports.read());
        }
        return table.get();
    }
}
