package app.redress.casefile.reply;

import app.redress.letter.SpokenNumber;
import app.redress.text.TextRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of time from the day of a reply on, or a day named by its place in the week, month or year.
 *
 * @param count how many units, the longest when they name two ("3 to 5 days"); 0 for a named day
 * @param unit as written: {@code working days}, {@code month}; or {@code friday}, {@code end of april}
 */
record TimeLimit(TextRange range, int count, String unit) {
    /** Read whole: the five of twenty-five is no number of its own. */
    private static final String NUMBER = "(?>(?:\\d{1,3}|a couple of|" + SpokenNumber.WORDS + ")\\b)";

    private static final int LONGEST = 999;
    private static final String UNIT =
            "(?:(?:working|business|calendar|week) ?)?days?|hours?|hrs|weeks?|fortnight|months?";
    private static final Pattern COUNTED = Plain.pattern(
            "\\b(?:within|in|for|up to|allow) (?:the next |the following |a further |about |around |approximately |up to )?"
                    + "(?:(?:" + NUMBER + ") ?(?:-|to|or) ?)?(?<count>" + NUMBER + "|a|the next)(?: ?\\(\\d+\\))?[ -]"
                    + "(?<unit>" + UNIT + ")\\b(?! (?:ago|late|before|old|per|limit|return))");
    private static final Pattern FROM_A_DAY = Plain.pattern(
            "\\b(?<count>" + NUMBER + ")(?: ?\\(\\d+\\))? (?<unit>" + UNIT
                    + ") (?:of|from|after|to)(?= (?:the date|this|the day|receipt|receiving|today|accept|respond|reply|appeal|pay))");
    private static final Pattern SPAN =
            Plain.pattern("\\b(?:" + NUMBER + ") ?(?:-|to) ?(?<count>" + NUMBER + ") (?<unit>" + UNIT + ")\\b");
    private static final Pattern END =
            Plain.pattern("\\b(?:the )?(?<unit>end of (?:the |this |next )?(?:week|month|year|january"
                    + "|february|march|april|may|june|july|august|september|october|november|december))\\b");
    private static final Pattern WEEKDAY =
            Plain.pattern("\\b(?:by|until|before|on|this|next|no later than) (?:this |next |coming )?"
                    + "(?<unit>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");
    private static final Pattern TOMORROW = Plain.pattern("\\b(?<unit>tomorrow)\\b");

    /** All in {@code plain}, in order. */
    static List<TimeLimit> in(String plain) {
        List<TimeLimit> limits = new ArrayList<>();
        Stream.of(COUNTED, FROM_A_DAY, SPAN).forEach(pattern -> add(limits, pattern.matcher(plain), true));
        Stream.of(END, WEEKDAY, TOMORROW).forEach(pattern -> add(limits, pattern.matcher(plain), false));
        limits.sort(Comparator.comparing(TimeLimit::range));
        return limits;
    }

    /** The day it ends on, counted from {@code on}; empty when that cannot be said. */
    Optional<LocalDate> after(LocalDate on) {
        if (count > 0) {
            return Optional.of(counted(on));
        }
        if (unit.equals("tomorrow")) {
            return Optional.of(on.plusDays(1));
        }
        return unit.startsWith("end of") ? endOf(on) : weekday(on);
    }

    private LocalDate counted(LocalDate on) {
        if (unit.matches("(?:working|business|week ?)[\\s\\S]*days?") || unit.startsWith("weekday")) {
            return Stream.iterate(on.plusDays(1), day -> day.plusDays(1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .skip(count - 1L)
                    .findFirst()
                    .orElse(on);
        }
        return switch (unit.charAt(0)) {
            case 'm' -> on.plusMonths(count);
            case 'w' -> on.plusWeeks(count);
            case 'f' -> on.plusWeeks(2L * count);
            case 'h' -> on.plusDays((count + 23) / 24);
            default -> on.plusDays(count);
        };
    }

    private Optional<LocalDate> weekday(LocalDate on) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(unit))
                .findFirst()
                .map(day -> on.with(TemporalAdjusters.next(day)));
    }

    private Optional<LocalDate> endOf(LocalDate on) {
        String what = unit.substring("end of".length()).strip().replaceFirst("^(?:the|this)\\s+", "");
        return switch (what) {
            case "week" -> Optional.of(on.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
            case "month" -> Optional.of(on.with(TemporalAdjusters.lastDayOfMonth()));
            case "year" -> Optional.of(on.with(TemporalAdjusters.lastDayOfYear()));
            case "next week" -> Optional.of(on.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
            case "next month" -> Optional.of(on.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
            default ->
                Stream.iterate(on, day -> day.plusMonths(1))
                        .limit(12)
                        .filter(day ->
                                day.getMonth().name().toLowerCase(Locale.ROOT).equals(what))
                        .map(day -> day.with(TemporalAdjusters.lastDayOfMonth()))
                        .findFirst();
        };
    }

    private static void add(List<TimeLimit> limits, Matcher found, boolean counted) {
        while (found.find()) {
            TextRange range = new TextRange(found.start(), found.end());
            int count = counted ? number(found.group("count").replaceAll("\\s+", " ")) : 0;
            if (limits.stream().noneMatch(known -> known.range().overlaps(range))) {
                limits.add(new TimeLimit(range, count, found.group("unit")));
            }
        }
    }

    private static int number(String word) {
        return switch (word) {
            case "a", "the next" -> 1;
            case "a couple of" -> 2;
            default ->
                Character.isDigit(word.charAt(0))
                        ? Integer.parseInt(word)
                        : (int) Math.min(SpokenNumber.value(word), LONGEST);
        };
    }
}
