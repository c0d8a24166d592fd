package app.redress.drafting.lifting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the other side said or wrote, as a calm letter to them tells it: "I was told that you would refund it". Only up to
 * the first comma: what follows is mostly what the person thinks of it.
 */
final class Hearsay {
    private static final String WHEN = "(?: (?:on|by|in) [^,.!?]{3,25}?)?";
    private static final Pattern SAID = Pattern.compile("\\b(?:(?i:an? \\p{Ll}+ (?:called|named)) )?"
            + "((?i:they|he|she|the (?:bank|shop|company|airline|landlord|manager|agent))|\\p{Lu}\\p{Ll}+) "
            + "(?i:(?:then |just |even |only )?(said|told me|told us|wrote|wrote back|replied|answered|promised|promised me))"
            + "(?: to (?:me|us))?" + WHEN + " that ([^.,;!?\\n\"“]{6,160})");

    private Hearsay() {}

    /** Blank when {@code sentence} tells of nothing like it. */
    static String in(String sentence) {
        Matcher said = SAID.matcher(sentence);
        if (!said.find()) {
            return "";
        }
        boolean person = Character.isUpperCase(said.group(1).charAt(0)) && !NotNames.has(said.group(1));
        String verb = said.group(2).startsWith("wrote") ? "was told in writing" : "was told";
        return (person ? said.group(1) + " told me" : "I " + verb) + " that "
                + toThem(said.group(3).strip());
    }

    /** The letter goes to those who are "they" in a private page; what is surely so is so without the word, too. */
    private static String toThem(String words) {
        return words.replaceAll("(?i)\\b(?:surely|of course) ", "")
                .replaceAll("(?i)\\bthey\\b|\\bthem\\b", "you")
                .replaceAll("(?i)\\btheir\\b", "your");
    }
}
