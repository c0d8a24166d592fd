package app.redress.review.tone.rewording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where and when: the phrases of a sentence that carry a name or a figure, such as "on flight 295" or "in Leeds". */
final class Circumstances {
    private static final Pattern PHRASE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:in|at|on|from|for|since|after|during|by)"
                    + " (?:(?:the|my|your|an?|our|flight|flt|order|number|route) ){0,2}"
                    + "(?:\\p{Lu}[\\p{L}'-]*|(?!\\d+(?:st|nd|rd|th) \\p{Ll})[\u00A3$\u20AC#]?\\p{Alnum}*\\d[\\p{Alnum}:/-]*(?:[.,]\\d+)*)"
                    + "(?: (?:\\p{Lu}[\\p{L}'-]*|\\d[\\p{Alnum}:/-]*|a\\.?m\\.?|p\\.?m\\.?|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|yrs?|years?))*(?![\\p{L}\\d])");

    private Circumstances() {}

    /** Those of {@code text} in their order; empty when there are none. */
    static String of(String text) {
        return PHRASE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }
}
