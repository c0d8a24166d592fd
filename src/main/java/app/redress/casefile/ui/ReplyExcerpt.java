package app.redress.casefile.ui;

import app.redress.words.Words;
import java.util.regex.Pattern;

/** The beginning of a reply, enough to know it again: in quotation marks where it is what they wrote. */
final class ReplyExcerpt {
    private static final int LONGEST = 260;

    /** The last word of a cut text, which may be half a word, and what stands before it. */
    private static final Pattern LAST_WORD = Pattern.compile("\\P{L}*\\s\\S*$");

    /** Several lines, or sentences. "phone, Ana: it would be looked into" is what the person has noted of it. */
    private static final Pattern MESSAGE = Pattern.compile("\\R|^[\"“‘']?\\p{Lu}.*[.!?][\"”’')]*$", Pattern.DOTALL);

    private ReplyExcerpt() {}

    static String of(String text, Words words) {
        String flat = text.strip().replaceAll("\\s+", " ");
        String shown = flat.length() <= LONGEST
                ? flat
                : LAST_WORD.matcher(flat.substring(0, LONGEST)).replaceFirst("") + " …";
        return MESSAGE.matcher(text.strip()).find() ? "“" + shown + "”" : words.say("casefile.timeline.noted", shown);
    }
}
