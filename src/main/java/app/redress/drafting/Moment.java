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

    /** "9 hours", "two hours and 20 minutes": how late it was, and no time of day. */
    private static final Pattern LATENESS = Pattern.compile("(?i)(?:about |over |nearly |almost |more than )?"
            + "(?:\\d+|\\p{L}+)(?: and a half)?[ -]?(?:h|hrs?|hours?|mins?|minutes?|days?)"
            + "(?:,? (?:and )?(?:\\d+|\\p{L}+)[ -]?(?:mins?|minutes?|hours?))?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private Moment() {}

    /** "At eleven", "9 hours late" where only the hours are told, and "on 14 November at eleven", but "nine hours later" and "the next morning" as they are. */
    static String told(String when) {
        String words = Wording.clause(when);
        if (LATENESS.matcher(words).matches()) {
            return words + " late";
        }
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
