package app.redress.casefile;

import app.redress.letter.EnglishVariant;
import app.redress.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days as people speak of them, seen from today: "yesterday", "since Tuesday", "24 November", "in 4 days". */
public final class DayWords {
    private static final int WEEK = 7;

    private final Words words;
    private final Clock clock;
    private final EnglishVariant variant;

    /** @param clock in the person's own time zone */
    public DayWords(Words words, Clock clock) {
        this(words, clock, EnglishVariant.GB);
    }

    private DayWords(Words words, Clock clock, EnglishVariant variant) {
        this.words = words;
        this.clock = clock;
        this.variant = variant;
    }

    /** The same for a reader of {@code other} English: "November 24". */
    public DayWords in(EnglishVariant other) {
        return other == variant ? this : new DayWords(words, clock, other);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The hour of the day, 0 to 23. */
    public int hour() {
        return ZonedDateTime.now(clock).getHour();
    }

    /** A day as a person types it, where this reader would write it. */
    public Optional<LocalDate> typed(String words) {
        return TypedDate.parse(words, today(), variant);
    }

    /** "24 November", with the year when it is another one. */
    public String date(LocalDate day) {
        return day.getYear() == today().getYear()
                ? day.format(formatter("casefile.day.thisYear." + variant))
                : fullDate(day);
    }

    /** "Friday 4 December". */
    public String weekday(LocalDate day) {
        return variant.writeWithWeekday(day);
    }

    /** "24 November 2026". */
    public String fullDate(LocalDate day) {
        return variant.write(day);
    }

    /** "today", "yesterday", "on Tuesday", "on 3 November": for a day that is not to come. */
    public String when(LocalDate day) {
        return past(day, "casefile.day.when.today", "casefile.day.when.yesterday", "casefile.day.when.earlier");
    }

    /** "since yesterday", "since Tuesday", "since 3 November": for a day before today. */
    public String since(LocalDate day) {
        return past(day, "casefile.day.since.today", "casefile.day.since.yesterday", "casefile.day.since.earlier");
    }

    /** "today", "tomorrow", "in 4 days": for a day that is not past. */
    public String ahead(LocalDate day) {
        return words.say("casefile.day.ahead", between(today(), day));
    }

    /** "12:04" when it was today, else the day in words. */
    public String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        return at.toLocalDate().equals(today())
                ? words.say("casefile.day.at", at.format(formatter("casefile.day.time")))
                : when(at.toLocalDate());
    }

    private String past(LocalDate day, String onToday, String onYesterday, String earlier) {
        long days = between(day, today());
        if (days < 2) {
            return words.getString(days == 1 ? onYesterday : onToday);
        }
        String named = days < WEEK ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.getLocale()) : date(day);
        return words.say(earlier, named);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(words.getString(key), words.getLocale());
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
