package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the writer's prose from what only frames it: address block, date, reference and subject lines, the salutation,
 * and what follows the closing, up to a postscript.
 */
public final class LetterParts {
    private static final Pattern SALUTATION = Pattern.compile(
            "(?im)^[ \\t]*(?:dear\\b[^\\n]{0,60}|to whom it may concern[^\\n]{0,5}|(?:hello|hi|good (?:morning|afternoon))\\b[^\\n.!?]{0,30})[,:;]?[ \\t\\r]*$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?im)^[ \\t]*(?:yours (?:sincerely|faithfully|truly)|(?:very )?(?:sincerely|respectfully|truly)(?: yours)?"
                    + "|(?:with )?(?:kind|best|warm)?(?:est)? ?(?:regards|wishes)|best|many thanks|thank you|thanks|cordially)[,.]?[ \\t\\r]*$");
    private static final Pattern REFERENCE_LINE = Pattern.compile(
            "(?im)^[ \\t]*(?:re|ref|reference|subject|our ref|your ref|account|order|booking|date|from|to|cc|enc(?:l|losures?|s)?)"
                    + "(?: (?:no|number|reference))?[.]?[ \\t]*[:#][^\\n]*$|^[ \\t]*account [\\d-]+[^\\n]*$");

    /** A postscript, named so or not: whoever reads the letter reads it, too. */
    private static final Pattern POSTSCRIPT = Pattern.compile(
            "(?im)^[ \\t]*(?:p\\.? ?)?p\\.? ?s\\b|^[ \\t]*(?=(?:\\S+ ){4})[^\\n]*\\p{L}[.!?]+[\"”')]*[ \\t\\r]*$");

    private LetterParts() {}

    /** Where {@code text} is not prose, in order, perhaps overlapping. */
    public static List<TextRange> frame(String text) {
        List<TextRange> frame = new ArrayList<>();
        SALUTATION
                .matcher(text)
                .results()
                .findFirst()
                .ifPresent(m -> frame.add(new TextRange(isHead(text, m.start()) ? 0 : m.start(), m.end())));
        REFERENCE_LINE.matcher(text).results().forEach(m -> frame.add(new TextRange(m.start(), m.end())));
        CLOSING.matcher(text)
                .results()
                .reduce((first, second) -> second)
                .filter(m -> text.length() - m.end() < 300)
                .ifPresent(m -> frame.add(new TextRange(m.start(), signed(text, m.end()))));
        return frame;
    }

    /** Where the signature ends. */
    private static int signed(String text, int closed) {
        Matcher postscript = POSTSCRIPT.matcher(text);
        return postscript.find(closed) ? postscript.start() : text.length();
    }

    /** Where the writer's own words begin: after the salutation, or at the start when there is none. */
    static int bodyStart(String text) {
        return SALUTATION
                .matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::end)
                .orElse(0);
    }

    /** What stands above a salutation is an address block when its lines are short. */
    private static boolean isHead(String text, int salutation) {
        return text.substring(0, salutation).lines().allMatch(line -> line.length() < 90);
    }
}
