package app.redress.drafting;

import java.util.regex.Pattern;

/** When something happened, in a person's own words, as the end of a sentence. */
final class Moment {
    private static final Pattern LEADS =
            Pattern.compile("(?i)(?:at|on|in|by|the|that|around|about|after|before|just|only"
                    + "|nearly|almost|over|more than|some|next|yesterday|later|late)\\b.*");
    private static final Pattern AFTERWARDS = Pattern.compile("(?i).*\\b(?:late|later|afterwards|after|behind)\\b.*");

    private Moment() {}

    /** "At eleven", but "nine hours later" and "the next morning" as they are. */
    static String told(String when) {
        String words = Wording.clause(when);
        boolean stands = LEADS.matcher(words).matches()
                || AFTERWARDS.matcher(words.split(",", 2)[0]).matches();
        return words.isEmpty() || stands ? words : "at " + words;
    }
}
