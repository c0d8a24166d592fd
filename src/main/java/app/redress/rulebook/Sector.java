package app.redress.rulebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a complaint belongs. Names are bundle keys: {@code rulebook.sector.RETAIL}. */
public enum Sector {
    /** Rules that hold whatever was bought. */
    ANY,
    RETAIL,
    ONLINE,
    PARCEL,
    SERVICES,
    CARD,
    BANK,
    PAYMENTS,
    INSURANCE,
    INVESTMENTS,
    MORTGAGE,
    CREDIT_REPORT,
    DEBT,
    TELECOMS,
    ENERGY,
    WATER,
    AIRLINE,
    BAGGAGE,
    RAIL,
    BUS_FERRY,
    TRAVEL,
    LANDLORD,
    DOORSTEP,
    COURT;

    /** Names that situations and people have for one or several of them. */
    private static final Map<String, Set<Sector>> ALSO_NAMED = Map.ofEntries(
            Map.entry("goods", Set.of(RETAIL)),
            Map.entry("retail-goods", Set.of(RETAIL)),
            Map.entry("distance", Set.of(ONLINE)),
            Map.entry("online-order", Set.of(ONLINE, PARCEL)),
            Map.entry("e-money", Set.of(PAYMENTS)),
            Map.entry("debit", Set.of(BANK, PAYMENTS)),
            Map.entry("credit-card", Set.of(CARD)),
            Map.entry("package-travel", Set.of(TRAVEL)),
            Map.entry("social-landlord", Set.of(LANDLORD)),
            Map.entry("telecommunications", Set.of(TELECOMS)),
            Map.entry("subscriptions", Set.of(ONLINE)),
            Map.entry("delivery", Set.of(PARCEL)),
            Map.entry("post", Set.of(PARCEL)),
            Map.entry("trades", Set.of(SERVICES)),
            Map.entry("restaurant", Set.of(SERVICES)),
            Map.entry("bank", Set.of(BANK, CARD)),
            Map.entry("bills", Set.of(TELECOMS, ENERGY, WATER)),
            Map.entry("phone", Set.of(TELECOMS)),
            Map.entry("broadband", Set.of(TELECOMS)),
            Map.entry("airline", Set.of(AIRLINE, BAGGAGE)),
            Map.entry("flight", Set.of(AIRLINE)),
            Map.entry("train", Set.of(RAIL)),
            Map.entry("bus", Set.of(BUS_FERRY)),
            Map.entry("ferry", Set.of(BUS_FERRY)),
            Map.entry("hotel", Set.of(TRAVEL)),
            Map.entry("housing", Set.of(LANDLORD)),
            Map.entry("door-to-door", Set.of(DOORSTEP)));

    /** As data files and the command line write it: {@code bus-ferry}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The sectors a person means: a situation's sector such as {@code bills} can be several, and so can {@code
     * bank/insurance}. Empty when unknown.
     */
    public static Set<Sector> named(String name) {
        return Stream.of(name.split("/", -1))
                .flatMap(part -> one(part).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Sector> one(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Stream.of(values())
                .filter(sector -> sector.key().equals(wanted))
                .findFirst()
                .map(sector -> ALSO_NAMED.getOrDefault(wanted, Set.of(sector)))
                .orElse(ALSO_NAMED.getOrDefault(wanted, Set.of()));
    }
}
