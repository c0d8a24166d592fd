package app.redress.letter;

import java.util.regex.Pattern;

/** Whether the words of a letter say that something goes with it. */
public final class Enclosed {
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:i|we)(?:'ve|’ve| have)?(?: also)? (?:enclosed?|attach(?:ed)?)|(?:i am|i'm|i’m|we are)"
                    + " (?:enclosing|attaching)|(?:is|are|please find|please see)(?: also)? (?:enclosed|attached)"
                    + "|enclosed (?:is|are|you|please|cop\\w+)|attached (?:is|are|you|please|cop\\w+))(?![\\p{L}])");

    private Enclosed() {}

    /** "I enclose copies of the receipt" says so; "nothing is enclosed" is not asked about. */
    public static boolean isSaidIn(String body) {
        return SAID.matcher(body).find();
    }
}
