package app.redress.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule, with where it stands written and how surely it was read. Information, not legal advice.
 *
 * @param id stable: {@code UK-01}
 * @param sectors where it belongs, at least one
 * @param rule in plain words
 * @param source where it was read
 * @param checkedOn the day it was read
 * @param validFrom the first day it holds, where known
 * @param validUntil the last day it holds, where known
 * @param regions where it holds, as {@code ENG}; empty when everywhere in its jurisdiction
 * @param nextBody who may be asked next, where the rule names one
 * @param clocks the times it sets, the one that matters most first
 * @param sides what each of the sources says that disagree
 * @param note what else to know, or blank
 * @param own whether a person added it or changed it
 */
public record Rule(
        String id,
        Set<Sector> sectors,
        String rule,
        Sureness sureness,
        String source,
        LocalDate checkedOn,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Set<String> regions,
        Optional<String> nextBody,
        List<Clock> clocks,
        List<Side> sides,
        String note,
        boolean own) {
    private static final Set<Sector> FROM_THE_EU = Set.of(Sector.AIRLINE, Sector.RAIL, Sector.BUS_FERRY, Sector.TRAVEL);

    public Rule {
        sectors = Set.copyOf(sectors);
        regions = Set.copyOf(regions);
        clocks = List.copyOf(clocks);
        sides = List.copyOf(sides);
    }

    public Jurisdiction jurisdiction() {
        return Jurisdiction.valueOf(id.substring(0, id.indexOf('-')));
    }

    /** Whether it holds where {@code law} does: Ireland leaves journeys to the rules of the EU. */
    public boolean holdsUnder(Jurisdiction law) {
        boolean european = law == Jurisdiction.IE && jurisdiction() == Jurisdiction.EU;
        return jurisdiction() == law || (european && sectors.stream().anyMatch(FROM_THE_EU::contains));
    }

    /** Whether it is of use in any of {@code wanted}; rules for everything are. */
    public boolean isAbout(Set<Sector> wanted) {
        return sectors.contains(Sector.ANY) || sectors.stream().anyMatch(wanted::contains);
    }

    public boolean holdsIn(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    boolean holdsOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    /** One of the sources that disagree, and when it said so, in words. */
    public record Side(String says, String source, String date) {}
}
