package app.redress.rulebook.flight;

import app.redress.text.WordList;
import app.redress.words.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of airports that ships with Redress. */
public final class Airports {
    /** So many airports with names that begin alike are those of a city. */
    private static final int CITY = 3;

    private static final String TABLE = "airports.tsv";

    private final Map<String, Airport> byCode;

    private Airports(Map<String, Airport> byCode) {
        this.byCode = byCode;
    }

    public static Airports read() {
        return new Airports(WordList.lines(Airports.class, TABLE).stream()
                .map(Airports::airport)
                .collect(Collectors.toMap(Airport::iata, Function.identity(), (first, second) -> first, TreeMap::new)));
    }

    /** All of them, in order of their codes. */
    public Collection<Airport> all() {
        return byCode.values();
    }

    /**
     * The airport a person means.
     *
     * @param code in any case
     * @throws ProblemException when it is not in the table
     */
    public Airport find(String code) {
        Airport found = byCode.get(code.strip().toUpperCase(Locale.ROOT));
        if (found == null) {
            throw new ProblemException("flight.airport", null, code.strip());
        }
        return found;
    }

    /**
     * The airport of this code, the one of this name, or the only one whose name begins so. A city of several airports is
     * none of them: "London" might be Heathrow, and must not be the one in Ontario.
     */
    public Optional<Airport> meant(String typed) {
        String wanted = typed.strip();
        Optional<Airport> coded = Optional.ofNullable(byCode.get(wanted.toUpperCase(Locale.ROOT)));
        List<Airport> named = byCode.values().stream()
                .filter(airport ->
                        !wanted.isEmpty() && airport.name().regionMatches(true, 0, wanted, 0, wanted.length()))
                .toList();
        Optional<Airport> exact = named.stream()
                .filter(airport -> airport.name().equalsIgnoreCase(wanted))
                .findFirst();
        return coded.or(() -> exact.filter(one -> named.size() < CITY))
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static Airport airport(String line) {
        String[] cells = line.split("\t", -1);
        return new Airport(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), cells[4]);
    }
}
