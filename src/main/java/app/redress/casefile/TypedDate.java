package app.redress.casefile;

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

    /** Day before month, as in all the countries we know but one; those who write the month first may write its name. */
    private static final DateTimeFormatter NUMBERS = of("d/M/uuuu");

    private TypedDate() {}

    /**
     * Empty when it is no day.
     *
     * @param today fills in a missing year: the one that brings the day nearest
     */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        String text = typed.strip()
                .replace(',', ' ')
                .replace('.', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> withYear(text).or(() -> withoutYear(text, today));
        };
    }

    private static Optional<LocalDate> withYear(String text) {
        return WITH_YEAR.stream()
                .flatMap(format -> tried(() -> LocalDate.parse(text, format)).stream())
                .findFirst()
                .or(() -> tried(() -> LocalDate.parse(text.replace(' ', '/').replace('-', '/'), NUMBERS)));
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
