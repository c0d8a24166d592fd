package app.redress.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which English a letter is written and checked in. */
public enum EnglishVariant {
    GB("en-GB", "d MMMM yyyy", "EEEE d MMMM"),
    US("en-US", "MMMM d, yyyy", "EEEE, MMMM d");

    private final String tag;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;

    EnglishVariant(String tag, String date, String weekday) {
        this.tag = tag;
        this.date = DateTimeFormatter.ofPattern(date, Locale.forLanguageTag(tag));
        this.weekday = DateTimeFormatter.ofPattern(weekday, Locale.forLanguageTag(tag));
    }

    /** "5 December 2026", in America "December 5, 2026". */
    public String write(LocalDate day) {
        return date.format(day);
    }

    /** "Friday 4 December", in America "Friday, December 4". */
    public String writeWithWeekday(LocalDate day) {
        return weekday.format(day);
    }

    /** BCP 47 language tag: {@code en-GB} or {@code en-US}. */
    public String tag() {
        return tag;
    }

    public static Optional<EnglishVariant> ofTag(String tag) {
        return Stream.of(values()).filter(v -> v.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** What people in a country write: US English in the United States, British English elsewhere. */
    public static EnglishVariant ofCountry(String country) {
        return country.equals("US") ? US : GB;
    }
}
