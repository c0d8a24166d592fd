package app.redress.rulebook.jollyday;

import app.redress.rulebook.EuropeanUnion;
import app.redress.rulebook.Jurisdiction;
import app.redress.rulebook.Place;
import app.redress.rulebook.PublicHoliday;
import app.redress.rulebook.PublicHolidays;
import app.redress.rulebook.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays by Jollyday. A calendar is read when it is first asked for. */
public final class JollydayPublicHolidays implements PublicHolidays {
    private final Calendars calendars = new Calendars();
    private final Map<Asked, Map<LocalDate, PublicHoliday>> known = new ConcurrentHashMap<>();

    @Override
    public List<Region> regions(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case UK -> calendars.parts("gb", List.of("ENG", "WLS", "SCT", "NIR"));
            case AU -> calendars.parts("au");
            case US -> calendars.parts("us");
            case CA -> calendars.parts("ca");
            case IE -> List.of();
            case EU ->
                EuropeanUnion.MEMBERS.stream()
                        .map(code -> new Region(code, countryName(code)))
                        .toList();
        };
    }

    @Override
    public Optional<PublicHoliday> on(LocalDate day, Place place) {
        return Optional.ofNullable(known.computeIfAbsent(new Asked(place, day.getYear()), this::read)
                .get(day));
    }

    private Map<LocalDate, PublicHoliday> read(Asked asked) {
        int year = asked.year();
        String region = asked.place().region().orElse("").toLowerCase(Locale.ROOT);
        List<PublicHoliday> found =
                switch (asked.place().jurisdiction()) {
                    case UK -> region.isEmpty() ? shared("gb", year) : calendars.of("gb", year, region);
                    case AU -> region.isEmpty() ? shared("au", year) : calendars.of("au", year, region);
                    case EU -> region.isEmpty() ? calendars.sharedBy(members(), year) : calendars.of(region, year);
                    case US -> calendars.federal(year);
                    case CA -> calendars.of("ca", year);
                    case IE -> calendars.of("ie", year);
                };
        return found.stream()
                .collect(Collectors.toMap(PublicHoliday::day, holiday -> holiday, (a, b) -> a.sure() ? a : b));
    }

    private List<PublicHoliday> shared(String country, int year) {
        return calendars.sharedBy(
                calendars.parts(country).stream()
                        .map(part -> List.of(country, part.code().toLowerCase(Locale.ROOT)))
                        .toList(),
                year);
    }

    private static List<List<String>> members() {
        return EuropeanUnion.MEMBERS.stream()
                .map(code -> List.of(code.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private record Asked(Place place, int year) {}
}
