package app.redress.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people count them back from today: "yesterday", "12 days ago", "two weeks ago", "last Tuesday". */
final class DaysAgo {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern AGO =
            Pattern.compile("(?i)(an?|\\d{1,3}|" + String.join("|", NUMBERS) + ") (day|week)s? ago\\.?");

    private static final Pattern LAST = Pattern.compile("(?i)(?:(?:last|this past|on) )(\\p{L}+day)\\.?");

    private DaysAgo() {}

    /** Empty where {@code text} names no such day, or one that is not sure, as "a month ago" is. */
    static Optional<LocalDate> before(LocalDate today, String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.equals("today")) {
            return Optional.of(today);
        }
        if (words.equals("yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            ChronoUnit unit = ago.group(2).equals("day") ? ChronoUnit.DAYS : ChronoUnit.WEEKS;
            return Optional.of(today.minus(number(ago.group(1)), unit));
        }
        Matcher last = LAST.matcher(words);
        return last.matches()
                ? weekday(last.group(1)).map(day -> today.with(TemporalAdjusters.previous(day)))
                : Optional.empty();
    }

    private static int number(String word) {
        if (word.startsWith("a")) {
            return 1;
        }
        int named = NUMBERS.indexOf(word);
        return named < 0 ? Integer.parseInt(word) : named;
    }

    private static Optional<DayOfWeek> weekday(String name) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
