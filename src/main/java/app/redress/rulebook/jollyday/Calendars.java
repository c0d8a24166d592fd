package app.redress.rulebook.jollyday;

import app.redress.rulebook.PublicHoliday;
import app.redress.rulebook.Region;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jollyday's calendars, with the few days they lack. */
final class Calendars {
    /** All parts of a country, in order of their names. */
    List<Region> parts(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country))
                .getCalendarHierarchy()
                .getChildren()
                .values()
                .stream()
                .map(Calendars::region)
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    /** The parts of a country in the order of {@code codes}. */
    List<Region> parts(String country, List<String> codes) {
        return parts(country).stream()
                .sorted(Comparator.comparing(region -> codes.indexOf(region.code())))
                .toList();
    }

    /** Holidays of a country or, with its parts named, of a part; all of them sure. */
    List<PublicHoliday> of(String country, int year, String... part) {
        return holidays(country, year, part)
                .map(holiday -> publicHoliday(holiday, holiday.getDate(), true))
                .toList();
    }

    /**
     * Holidays of the United States, the days themselves. Where one falls on a Saturday, many close on the Friday before;
     * the Federal Reserve Banks do not, so that day is not sure.
     */
    List<PublicHoliday> federal(int year) {
        return holidays("us", year)
                .flatMap(holiday -> Stream.concat(
                        Stream.of(publicHoliday(holiday, holiday.getActualDate(), true)),
                        holiday.getObservedDate().stream()
                                .map(day -> publicHoliday(holiday, day, day.getDayOfWeek() != DayOfWeek.FRIDAY))))
                .toList();
    }

    /**
     * Holidays of several places taken together: sure where all keep them.
     *
     * @param places a country, or a country and its part
     */
    List<PublicHoliday> sharedBy(List<List<String>> places, int year) {
        Map<LocalDate, List<PublicHoliday>> kept = new HashMap<>();
        for (List<String> place : places) {
            String[] part = place.subList(1, place.size()).toArray(String[]::new);
            of(place.get(0), year, part).stream()
                    .collect(Collectors.toMap(PublicHoliday::day, day -> day, (a, b) -> a))
                    .forEach((day, holiday) ->
                            kept.computeIfAbsent(day, any -> new ArrayList<>()).add(holiday));
        }
        return kept.values().stream()
                .map(by -> new PublicHoliday(by.get(0).day(), by.get(0).name(), by.size() == places.size()))
                .toList();
    }

    private Stream<Holiday> holidays(String country, int year, String... part) {
        Stream<Holiday> listed = of(HolidayManager.getInstance(ManagerParameters.create(country)), year, part);
        URL additions = Calendars.class.getResource("additions-" + country + ".xml");
        return additions == null
                ? listed
                : Stream.concat(
                        listed, of(HolidayManager.getInstance(ManagerParameters.create(additions)), year, part));
    }

    private static Stream<Holiday> of(HolidayManager calendar, int year, String... part) {
        return calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part).stream();
    }

    private static PublicHoliday publicHoliday(Holiday holiday, LocalDate day, boolean sure) {
        return new PublicHoliday(day, holiday.getDescription(Locale.ENGLISH), sure);
    }

    private static Region region(CalendarHierarchy part) {
        return new Region(part.getId().toUpperCase(Locale.ROOT), part.getDescription(Locale.ENGLISH));
    }
}
