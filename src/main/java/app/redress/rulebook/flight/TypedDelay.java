package app.redress.rulebook.flight;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How late somebody was, as people write it: {@code 3:20}, {@code 200}, {@code nine hours late}. In minutes. */
public final class TypedDelay {
    private static final int MINUTES = 60;
    private static final int HALF_HOUR = 30;

    private static final Pattern DURATION = Pattern.compile(
            "(?:(?<hours>\\d{1,3})\\s*(?:h|:|hours?)\\s*)?(?<minutes>\\d{1,4})?\\s*(?:m|min|minutes?)?");

    private static final Pattern TOLD = Pattern.compile("(?<![\\p{L}\\d])(?<hours>" + TypedNumber.FORM
            + ")(?<half>\\s+and\\s+a\\s+half)?[\\s-]*(?:h|hrs?|hours?)(?!\\p{L})"
            + "(?:,?\\s*(?:and\\s+)?(?<minutes>\\d{1,2})\\s*(?:m|mins?|minutes?)(?!\\p{L}))?"
            + "(?=\\s+(?:late|later|behind|after|delay|delayed|than\\s+booked)\\b)");

    private TypedDelay() {}

    /** What {@code text} consists of; a bare number is minutes. Empty when it is no time. */
    public static OptionalInt of(String text) {
        Matcher read = DURATION.matcher(text.strip());
        return text.isBlank() || !read.matches()
                ? OptionalInt.empty()
                : OptionalInt.of(part(read, "hours") * MINUTES + part(read, "minutes"));
    }

    /** The last one that {@code sentences} tell: "eleven in the evening, nine hours late". */
    public static OptionalInt in(String sentences) {
        Matcher told = TOLD.matcher(sentences.toLowerCase(Locale.ROOT));
        OptionalInt last = OptionalInt.empty();
        while (told.find()) {
            int half = told.group("half") == null ? 0 : HALF_HOUR;
            last = OptionalInt.of(part(told, "hours") * MINUTES + half + part(told, "minutes"));
        }
        return last;
    }

    private static int part(Matcher read, String name) {
        return Optional.ofNullable(read.group(name)).map(TypedNumber::read).orElse(0);
    }
}
