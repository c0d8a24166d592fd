package app.redress.rulebook;

import app.redress.letter.EnglishVariant;
import app.redress.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the clocks of a rule into days, and tells how each was counted. */
public final class DueDates {
    private final PublicHolidays holidays;
    private final Words bundle;
    private final DueWords words;

    public DueDates(PublicHolidays holidays, Words words) {
        this(holidays, words, EnglishVariant.GB);
    }

    private DueDates(PublicHolidays holidays, Words bundle, EnglishVariant variant) {
        this.holidays = holidays;
        this.bundle = bundle;
        this.words = new DueWords(bundle, variant);
    }

    /** The same, told to a reader of {@code variant} English. */
    public DueDates in(EnglishVariant variant) {
        return new DueDates(holidays, bundle, variant);
    }

    /**
     * The due dates of a rule, in the order of its clocks. Where a date hangs on holidays that differ, each is told.
     *
     * @param region where the person is, if they said
     */
    public List<DueDate> of(Rule rule, Optional<String> region, CountedFrom from) {
        if (!rule.holdsOn(from.day()) || !region.map(rule::holdsIn).orElse(true)) {
            return List.of();
        }
        return rule.clocks().stream()
                .filter(clock -> clock.runsFrom(from.day()))
                .filter(clock -> region.map(clock::holdsIn).orElse(true))
                .flatMap(clock -> of(rule, clock, region, from))
                .toList();
    }

    private Stream<DueDate> of(Rule rule, Clock clock, Optional<String> region, CountedFrom from) {
        boolean regionMatters = clock.needsHolidays() && rule.jurisdiction().countsByRegion() && region.isEmpty();
        return regionMatters ? byRegion(rule, clock, from) : inOnePlace(rule, clock, region, from);
    }

    private Stream<DueDate> inOnePlace(Rule rule, Clock clock, Optional<String> region, CountedFrom from) {
        Place place = new Place(rule.jurisdiction(), region);
        LocalDate start = from.startOf(clock);
        Reckoning sure = new Reckoner(holidays, place, false).count(clock, start);
        List<DueDate> dates = new ArrayList<>();
        dates.add(due(clock, clock.label(), sure, from, place));
        if (clock.needsHolidays()) {
            Reckoning all = new Reckoner(holidays, place, true).count(clock, start);
            if (!all.end().equals(sure.end())) {
                dates.add(due(clock, words.ifKept(clock.label(), unsure(all, clock, place)), all, from, place));
            }
        }
        return dates.stream();
    }

    /** The holidays that make the difference: passed over while counting, or where the end would have fallen. */
    private List<PublicHoliday> unsure(Reckoning all, Clock clock, Place place) {
        Stream<PublicHoliday> passed = all.leftOut().stream();
        Stream<PublicHoliday> ending = clock.rolls()
                ? all.counted().datesUntil(all.end()).flatMap(day -> holidays.on(day, place).stream())
                : Stream.empty();
        return Stream.concat(passed, ending).filter(holiday -> !holiday.sure()).toList();
    }

    private Stream<DueDate> byRegion(Rule rule, Clock clock, CountedFrom from) {
        Map<LocalDate, List<Region>> regions = new LinkedHashMap<>();
        Map<LocalDate, Reckoning> reckonings = new LinkedHashMap<>();
        for (Region region : holidays.regions(rule.jurisdiction())) {
            if (rule.holdsIn(region.code()) && clock.holdsIn(region.code())) {
                Place place = new Place(rule.jurisdiction(), Optional.of(region.code()));
                Reckoning reckoning = new Reckoner(holidays, place, false).count(clock, from.startOf(clock));
                regions.computeIfAbsent(reckoning.end(), end -> new ArrayList<>())
                        .add(region);
                reckonings.putIfAbsent(reckoning.end(), reckoning);
            }
        }
        return reckonings.values().stream().map(reckoning -> {
            List<Region> sharing = regions.getOrDefault(reckoning.end(), List.of());
            String label = reckonings.size() == 1 ? clock.label() : words.inRegions(clock.label(), sharing);
            Optional<String> first = sharing.stream().map(Region::code).findFirst();
            return due(clock, label, reckoning, from, new Place(rule.jurisdiction(), first));
        });
    }

    private DueDate due(Clock clock, String label, Reckoning reckoning, CountedFrom from, Place place) {
        return new DueDate(
                clock,
                label,
                reckoning.end(),
                new Reckoner(holidays, place, true).workingDayUpTo(reckoning.end()),
                words.arithmetic(clock, reckoning, from, place.jurisdiction()),
                clock.opensNextBody() ? Optional.of(reckoning.end().plusDays(1)) : Optional.empty());
    }
}
