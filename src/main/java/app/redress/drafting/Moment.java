package app.redress.drafting;

import app.redress.letter.EnglishVariant;
import app.redress.letter.WrittenDate;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** When something happened, in a person's own words, as the end of a sentence. */
final class Moment {
    private static final Pattern LEADS =
            Pattern.compile("(?i)(?:at|on|in|by|the|that|around|about|after|before|just|only"
                    + "|nearly|almost|over|more than|some|next|yesterday|later|late)\\b.*");
    private static final Pattern AFTERWARDS = Pattern.compile("(?i).*\\b(?:late|later|afterwards|after|behind)\\b.*");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private Moment() {}

    /** "At eleven" and "on 14 November at eleven", but "nine hours later" and "the next morning" as they are. */
    static String told(String when) {
        String words = Wording.clause(when);
        boolean stands = LEADS.matcher(words).matches()
                || AFTERWARDS.matcher(words.split(",", 2)[0]).matches();
        if (words.isEmpty() || stands) {
            return words;
        }
        return (isDay(words) ? "on " : "at ") + words;
    }

    /** "14 November 2026 at 22:40", "Friday evening". */
    private static boolean isDay(String words) {
        return WEEKDAY.matcher(words).lookingAt()
                || WrittenDate.in(words, EnglishVariant.GB, LocalDate.EPOCH).stream()
                        .anyMatch(date -> date.range().start() == 0);
    }
}
