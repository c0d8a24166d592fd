package app.redress.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article that people leave out in a form: "Brewster kettle" becomes "a Brewster kettle" in a sentence. */
final class Article {
    private static final Pattern DETERMINED = Pattern.compile(
            "(?i)^(?:(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|any|no|each|every|both|all"
                    + "|another|several|many|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|what|whatever|\\p{L}+[’']s)\\b|[^\\p{L}]).*");
    private static final Pattern INDEFINITE = Pattern.compile("(?i)^(?:an?|some) ");
    /** The words before what only tells more about the thing. */
    private static final Pattern HEAD = Pattern.compile(
            "^.*?(?=,| (?:of|for|with|without|in|at|from|to|on|by|about|that|which|who|and|between)\\b|$)");

    private static final Pattern PLURAL = Pattern.compile("(?i).*(?:[^siu]s|ies)");
    /** A name alone, such as that of a service, takes none; a number in it makes it one thing of its kind. */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}’'&.-]*\\s?)+");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^(?:flight|order|invoice|account|room|flat|unit|train|seat|booking|claim|policy|case|ticket|bill)"
                    + " \\p{L}*[-\\d]+.*");
    private static final Pattern VOWEL =
            Pattern.compile("(?i)^(?!uni|use|usu|usa|eu|one\\b|once)[aeiou].*|^(?:hour|heir).*");
    /** Letters said with a vowel first: an HP laptop, an MP3 player. */
    private static final Pattern SPELLED = Pattern.compile("^[AEFHILMNORSX](?:[\\p{Lu}\\d]{0,3})(?![\\p{L}\\d]).*");

    private static final Pattern INITIALS = Pattern.compile("^[\\p{Lu}\\d]{2,4}(?![\\p{L}\\d]).*");
    private static final Pattern UNCOUNTED = Pattern.compile(
            "(?i)broadband|internet|electricity|gas|water|power|insurance|cover|work|furniture|clothing|food|luggage"
                    + "|baggage|mail|post|software|jewellery|jewelry|equipment|flooring|damage|access|care|support"
                    + "|service|dinner|lunch|breakfast|supper|petrol|fuel|milk|bread|money|data|rent|mould|mold|damp"
                    + "|noise|transport|accommodation|advice|information|maintenance|postage|childcare|(?!ring|wing"
                    + "|king|string|building|swing|sling|earring|painting|wedding|booking|cutting|fitting)\\p{L}+ing");

    private Article() {}

    /** The thing as it is named first: "a kettle", "boots", "my car". */
    static String first(String thing) {
        return isCounted(thing) ? (isSaidWithVowel(thing) ? "an " : "a ") + thing : thing;
    }

    /** The thing once it has been named: "the kettle", "the boots", "my car". */
    static String again(String thing) {
        Matcher indefinite = INDEFINITE.matcher(thing);
        if (indefinite.find()) {
            return "the " + thing.substring(indefinite.end());
        }
        return thing.isEmpty() || isDefinite(thing) ? thing : "the " + thing;
    }

    private static boolean isDefinite(String thing) {
        return DETERMINED.matcher(thing).matches()
                || NAME.matcher(thing).matches()
                || NUMBERED.matcher(thing).matches();
    }

    /** What a thing is, without what tells more about it: "kettle" in "Brewster kettle with a lid". */
    static String noun(String thing) {
        Matcher head = HEAD.matcher(thing);
        String named = head.find() ? head.group().strip() : "";
        return named.substring(named.lastIndexOf(' ') + 1);
    }

    /** One of several such things. */
    private static boolean isCounted(String thing) {
        String noun = noun(thing).toLowerCase(Locale.ROOT);
        return !noun.isEmpty()
                && !isDefinite(thing)
                && !PLURAL.matcher(noun).matches()
                && !UNCOUNTED.matcher(noun).matches();
    }

    private static boolean isSaidWithVowel(String thing) {
        boolean initials = INITIALS.matcher(thing).matches();
        return (initials ? SPELLED : VOWEL).matcher(thing).matches();
    }
}
