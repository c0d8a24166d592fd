package app.redress.rulebook;

import app.redress.rulebook.Clock.Counting;
import app.redress.rulebook.Span.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts clocks in one place. */
final class Reckoner {
    private final PublicHolidays holidays;
    private final Place place;
    private final boolean unsureKept;

    /** @param unsureKept whether holidays that only some keep are left out too */
    Reckoner(PublicHolidays holidays, Place place, boolean unsureKept) {
        this.holidays = holidays;
        this.place = place;
        this.unsureKept = unsureKept;
    }

    Reckoning count(Clock clock, LocalDate from) {
        Reckoning first = count(clock.span(), clock.counting(), clock.rolls(), from);
        return clock.then()
                .map(span -> count(span, Counting.DAY_AFTER, clock.rolls(), first.end()))
                .orElse(first);
    }

    private Reckoning count(Span span, Counting counting, boolean rolls, LocalDate from) {
        List<PublicHoliday> leftOut = new ArrayList<>();
        LocalDate counted = span.unit().isWorkingDays()
                ? workingDays(span, counting == Counting.FROM_THE_DAY ? from.minusDays(1) : from, leftOut)
                : calendar(span, from);
        boolean dayEarlier = counting == Counting.BEFORE_THE_DAY
                || (counting == Counting.FROM_THE_DAY && !span.unit().isWorkingDays());
        LocalDate last = dayEarlier ? counted.minusDays(1) : counted;
        return new Reckoning(from, counted, rolls ? rolled(last) : last, leftOut);
    }

    private static LocalDate calendar(Span span, LocalDate from) {
        return switch (span.unit()) {
            case WEEKS -> from.plusWeeks(span.number());
            // The last day of a month that is too short; never the month's end by itself.
            case MONTHS -> from.plusMonths(span.number());
            case YEARS -> from.plusYears(span.number());
            default -> from.plusDays(span.number());
        };
    }

    private LocalDate workingDays(Span span, LocalDate from, List<PublicHoliday> leftOut) {
        LocalDate day = from;
        int left = span.number();
        while (left > 0) {
            day = day.plusDays(1);
            if (isWeekend(day, span.unit())) {
                continue;
            }
            Optional<PublicHoliday> holiday = holiday(day);
            holiday.ifPresent(leftOut::add);
            left -= holiday.isPresent() ? 0 : 1;
        }
        return day;
    }

    private LocalDate rolled(LocalDate last) {
        LocalDate day = last;
        while (isRest(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate workingDayUpTo(LocalDate last) {
        LocalDate day = last;
        while (isRest(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean isRest(LocalDate day) {
        return isWeekend(day, Unit.WORKING_DAYS) || holiday(day).isPresent();
    }

    private Optional<PublicHoliday> holiday(LocalDate day) {
        return holidays.on(day, place).filter(holiday -> holiday.sure() || unsureKept);
    }

    private static boolean isWeekend(LocalDate day, Unit unit) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SUNDAY
                || (weekday == DayOfWeek.SATURDAY && unit != Unit.WORKING_DAYS_AND_SATURDAYS);
    }
}
