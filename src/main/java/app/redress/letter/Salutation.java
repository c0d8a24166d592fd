package app.redress.letter;

import java.util.regex.Pattern;

/** How a letter greets its reader. */
final class Salutation {
    private static final Pattern GREETING = Pattern.compile(
            "(?:(?:dear|hello|hi|hey|hiya|hallo|kia ora|bonjour|hola|salut|ciao|a chara|namaste|greetings|good (?:morning|afternoon|evening|day)|g['’]day|howdy|attention)\\b.{0,60}?"
                    + "|to (?:whom|whoever|the)\\b.{1,60}?|(?:ladies and gentlemen|sirs?|madam"
                    + "|sir or madam))[,:;.!–-]*",
            Pattern.CASE_INSENSITIVE);

    /** Forms in which nothing can be meant badly; any other greeting is prose like the rest. */
    private static final Pattern FORMAL = Pattern.compile(
            "(?:(?:dear|hello|good (?:morning|afternoon|evening|day)),? )?"
                    + "(?:sirs?|madam|sir or madam|sir/madam|ladies and gentlemen|to whom it may concern"
                    + "|(?:mr|mrs|ms|miss|mx|dr|prof|professor)\\b\\.? [\\p{L}'’ .-]{1,40}"
                    + "|(?:the )?[\\p{L}&'’ -]{0,30}?(?:customer|complaints?|claims|billing|support|service|care"
                    + "|relations"
                    + "|accounts|manager|team|department|office)\\b[\\p{L} ]{0,30})[,:;.]?",
            Pattern.CASE_INSENSITIVE);

    /** "Dr. Whitt," greets where it stands alone; above a street it is the first line of an address. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:(?:Morning|Afternoon|Evening),? )?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Father|Fr|Sister|Rev|Councillor|Cllr)\\b\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?[,:]"
                    + "|(?:Morning|Afternoon|Evening)(?:,? (?:all|both|everyone|\\p{Lu}\\p{L}+))?[,!]");

    private static final int MOST_WORDS = 14;

    private Salutation() {}

    static boolean matches(String line) {
        return GREETING.matcher(line).matches() && line.split("\\s+").length <= MOST_WORDS;
    }

    /** Whether a line with an empty one above and below greets. */
    static boolean matchesAlone(String line) {
        return TITLED.matcher(line).matches();
    }

    static boolean isFormal(String line) {
        return FORMAL.matcher(line).matches()
                || line.matches("(?i)(?:hello|good (?:morning|afternoon|evening|day))[,.!]?");
    }
}
