package app.redress.casefile;

import app.redress.letter.EnglishVariant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a day as a person types it: "3 Nov 2026", "3 November", "2026-11-03", "Nov 3, 2026", "03/11/2026", "today". */
public final class TypedDate {
    private static final List<DateTimeFormatter> WITH_YEAR =
            List.of(of("d MMM uuuu"), of("d MMMM uuuu"), of("uuuu-M-d"), of("MMM d uuuu"), of("MMMM d uuuu"));
    private static final List<DateTimeFormatter> WITHOUT_YEAR =
            List.of(of("d MMM"), of("d MMMM"), of("MMM d"), of("MMMM d"));

    private static final DateTimeFormatter DAY_FIRST = of("d/M/uuuu");
    private static final DateTimeFormatter MONTH_FIRST = of("M/d/uuuu");

    private TypedDate() {}

    /** As the British write it. */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        return parse(typed, today, EnglishVariant.GB);
    }

    /**
     * Empty when it is no day.
     *
     * @param today fills in a missing year: the one that brings the day nearest
     * @param variant says which number is the month; a day is read the other way when it cannot be that
     */
    public static Optional<LocalDate> parse(String typed, LocalDate today, EnglishVariant variant) {
        String text = typed.strip()
                .replace(',', ' ')
                .replace('.', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> withYear(text).or(() -> numbers(text, variant)).or(() -> withoutYear(text, today));
        };
    }

    private static Optional<LocalDate> withYear(String text) {
        return WITH_YEAR.stream()
                .flatMap(format -> tried(() -> LocalDate.parse(text, format)).stream())
                .findFirst();
    }

    /** The month comes first in one of the countries we know. */
    private static Optional<LocalDate> numbers(String text, EnglishVariant variant) {
        String slashed = text.replace(' ', '/').replace('-', '/');
        boolean american = variant == EnglishVariant.US;
        return tried(() -> LocalDate.parse(slashed, american ? MONTH_FIRST : DAY_FIRST))
                .or(() -> tried(() -> LocalDate.parse(slashed, american ? DAY_FIRST : MONTH_FIRST)));
    }

    private static Optional<LocalDate> withoutYear(String text, LocalDate today) {
        return WITHOUT_YEAR.stream()
                .flatMap(format -> tried(() -> MonthDay.parse(text, format)).stream())
                .findFirst()
                .map(day -> nearest(day, today));
    }

    private static LocalDate nearest(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        if (thisYear.isAfter(today.plusMonths(6))) {
            return day.atYear(today.getYear() - 1);
        }
        return thisYear.isBefore(today.minusMonths(6)) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    private static <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
