package app.redress.letter;

import app.redress.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day without its month, "on the 12th": in the month of the day told last, or in the next when it would lie before. */
public final class BareDay {
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?<![\\p{L}])(?:on|by|until|till|since|from|of|before|after"
                    + "|and|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day) the (\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\d])"
                    + "(?! (?:of|floor|time|century|street|avenue|row|birthday|anniversary|day|week|month|"
                    + "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

    private BareDay() {}

    /**
     * The days of {@code text}, in order, those without a month among them.
     *
     * @param dates those written with it
     * @param latest whoever tells of the past does not tell of a day after this
     */
    public static List<WrittenDate> with(List<WrittenDate> dates, String text, LocalDate latest) {
        List<WrittenDate> all = new ArrayList<>(dates);
        ORDINAL.matcher(text).results().forEach(found -> before(all, found)
                .flatMap(last -> read(found, last, latest))
                .ifPresent(all::add));
        all.sort(Comparator.comparing(WrittenDate::range));
        return List.copyOf(all);
    }

    private static Optional<WrittenDate> before(List<WrittenDate> dates, MatchResult found) {
        return dates.stream()
                .filter(date ->
                        date.range().end() <= found.start(1) && date.day().isPresent())
                .max(Comparator.comparing(WrittenDate::range));
    }

    private static Optional<WrittenDate> read(MatchResult found, WrittenDate last, LocalDate latest) {
        LocalDate told = last.day().orElseThrow();
        int number = Integer.parseInt(found.group(1).replaceAll("\\D", ""));
        if (number < 1 || number > told.lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate same = told.withDayOfMonth(number);
        LocalDate next = same.plusMonths(1);
        LocalDate day = same.isBefore(told) && !next.isAfter(latest) ? next : same;
        return Optional.of(
                new WrittenDate(new TextRange(found.start(1), found.end(1)), Optional.of(day), last.yearGiven()));
    }
}
