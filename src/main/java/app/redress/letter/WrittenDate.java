package app.redress.letter;

import app.redress.text.TextRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as somebody wrote it: {@code 2026-11-21}, {@code 21 November 2026}, {@code November 21}, {@code 21/11/2026}.
 *
 * @param range where it stands in the text, in UTF-16 units
 * @param day which day it is; empty when there is no such day (31 February)
 * @param yearGiven whether the year is written; otherwise it is the one that brings the day nearest
 */
public record WrittenDate(TextRange range, Optional<LocalDate> day, boolean yearGiven) {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String DAY = "(?<!\\d|\\d\\.|[£$€#])\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<%s>(?:19|20)\\d\\d)(?!\\d))?";

    private static final Pattern DATE = Pattern.compile("(?<iso>(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d))"
            + "|(?<numbers>(?<![\\d/.-])\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/-]))"
            + "|(?:(?<day1>" + DAY + ")(?:\\s+of)?[\\s-]+(?<month1>(?i:" + MONTH + "))" + YEAR.formatted("year1") + ")"
            + "|(?:(?<![\\p{L}])(?<month2>" + MONTH + ")\\s+(?<day2>" + DAY + ")(?!\\d|:\\d|%)"
            + YEAR.formatted("year2")
            + ")");

    /** All days written in {@code text}, in order; a missing year is filled in so that the day falls near {@code near}. */
    public static List<WrittenDate> in(String text, EnglishVariant variant, LocalDate near) {
        return DATE.matcher(text)
                .results()
                .map(match -> read(match, variant, near))
                .toList();
    }

    /** The day that {@code text} consists of, a weekday before it allowed. */
    public static Optional<LocalDate> of(String text, EnglishVariant variant, LocalDate near) {
        String words = text.strip()
                .replaceFirst("(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\\s+", "");
        List<WrittenDate> dates = in(words, variant, near);
        boolean whole = dates.size() == 1
                && dates.get(0).range().start() == 0
                && words.substring(dates.get(0).range().end())
                        .matches(
                                "(?i)(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m)?(?: (?:[+-]\\d{4}|\\p{L}{2,4}))?)?[.,]?");
        return whole ? dates.get(0).day() : Optional.empty();
    }

    private static WrittenDate read(MatchResult match, EnglishVariant variant, LocalDate near) {
        TextRange range = new TextRange(match.start(), match.end());
        if (match.group(1) != null) {
            String[] parts = match.group(1).split("-", -1);
            return new WrittenDate(range, day(number(parts[0]), number(parts[1]), number(parts[2])), true);
        }
        if (match.group(2) != null) {
            return new WrittenDate(range, numbers(match.group(2).split("[/.-]", -1), variant), true);
        }
        boolean dayFirst = match.group(4) != null;
        int day = number(match.group(dayFirst ? 4 : 8).replaceAll("\\D", ""));
        int month = month(match.group(dayFirst ? 5 : 7));
        String year = match.group(dayFirst ? 6 : 9);
        return year == null
                ? new WrittenDate(range, nearest(day, month, near), false)
                : new WrittenDate(range, day(number(year), month, day), true);
    }

    private static Optional<LocalDate> numbers(String[] parts, EnglishVariant variant) {
        int first = number(parts[0]);
        int second = number(parts[1]);
        int year = parts[2].length() == 2 ? 2000 + number(parts[2]) : number(parts[2]);
        // Whoever writes 21/11 in the United States means the only thing it can mean.
        boolean monthFirst = variant == EnglishVariant.US ? first <= 12 : second > 12;
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static Optional<LocalDate> nearest(int day, int month, LocalDate near) {
        return Stream.of(0, -1, 1)
                .flatMap(years -> day(near.getYear() + years, month, day).stream())
                .min((a, b) -> Long.compare(distance(a, near), distance(b, near)));
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
