package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blots out of a reply what its writer did not write for this reader: the mail they answer, quoted below or between,
 * the person's own lines in a chat, and the small print at the foot. Everything else keeps its place.
 */
final class OwnWords {
    private static final Pattern BLANK = Pattern.compile("\\S");
    /** Where mail programs begin the message that is answered. */
    private static final Pattern HISTORY = Pattern.compile("(?im)^[ \\t>]*(?:"
            + "-{2,} ?(?:original message|original e-?mail|forwarded message|your (?:original )?(?:message|enquiry|email)"
            + "|ursprüngliche nachricht|message d'origine)\\b.*"
            + "|begin forwarded message:.*"
            + "|_{10,}[ \\t]*(?=\\R+[ \\t]*(?:\\*?From\\*?:|Von:|De ?:))"
            + "|\\*?(?:From|Von|De)\\*? ?: ?.{1,200}(?=\\R[ \\t]*\\*?(?:Sent|Date|To|Gesendet|Envoyé|Datum)\\*? ?:)"
            + "|(?:your|the) (?:original )?(?:message|enquiry|e-?mail|letter)(?: to us)?(?: was| read)?:[ \\t]*$"
            + "|(?:you|customer) wrote:[ \\t]*$"
            + "|On (?:(?!\\R[ \\t]*\\R)[\\s\\S]){6,200}?\\bwrote:[ \\t]*$"
            + "|Am .{6,160} schrieb .{1,120}:[ \\t]*$|Le .{6,160} a écrit ?:[ \\t]*$)");

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*(?:>|\\|>).*$");
    private static final Pattern HEADER = Pattern.compile(
            "(?im)\\A\\s*+(?:[ \\t>]*\\*?(?:From|Sent|To|Cc|Date|Subject|Reply-To|Von|An|Datum|Betreff)\\*? ?:.*\\R){1,12}");
    private static final Pattern CHAT_MINE = Pattern.compile(
            "(?im)^[ \\t]*(?:\\[?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?\\]?[ -]*)?(?:you|me|customer|visitor|guest|caller)"
                    + "(?: ?\\([^)]{0,30}\\))? ?: ?.*$");
    private static final Pattern CHAT_THEIRS = Pattern.compile(
            "(?im)^[ \\t]*(?:\\[?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?\\]?[ -]*)?(?!you|me|customer|visitor|guest|caller)"
                    + "(?:agent|adviser|advisor|support|bot|[A-Z][\\w']{1,20})(?: [\\w'.]{1,20}){0,2}(?: ?\\([^)]{0,30}\\))? ?: ?\\S.*$");
    private static final Pattern SMALL_PRINT = Pattern.compile("(?i)confidentiality notice"
            + "|intended (?:recipient|addressee|only for|solely)|solely for the (?:use|addressee)"
            + "|(?:e-?mail|message|communication)[^.]{0,60}(?:is|are|may be|may contain)[^.]{0,30}(?:confidential|privileged)"
            + "|registered (?:in|office|address|company)|company (?:number|registration|no\\b)|vat (?:reg|no|number)"
            + "|(?:authori[sz]ed|regulated) (?:and regulated )?by (?:the )?(?:financial|prudential|central|ofgem|ofcom)"
            + "|consider the environment|before printing|unsubscribe|privacy (?:notice|policy)|follow us on|all rights reserved"
            + "|calls? (?:are|is|may be|to|from|cost)[^.]{0,60}(?:charged|recorded|cost|pence|per minute|free from)"
            + "|type your reply above|download (?:our|the) app|rate (?:our|my|this) (?:service|conversation)|viruses"
            + "|sent from my (?:iphone|ipad|mobile|samsung)|view this (?:e-?mail|message) in");

    private OwnWords() {}

    /** {@code text} with everything else made blank; as long as {@code text}, lines where they were. */
    static String in(String text) {
        StringBuilder own = new StringBuilder(text);
        for (TextRange other : others(text)) {
            for (int i = other.start(); i < other.end(); i++) {
                if (own.charAt(i) != '\n' && own.charAt(i) != '\r') {
                    own.setCharAt(i, ' ');
                }
            }
        }
        return own.toString();
    }

    private static List<TextRange> others(String text) {
        List<TextRange> others = new ArrayList<>();
        QUOTED_LINE.matcher(text).results().forEach(line -> others.add(new TextRange(line.start(), line.end())));
        others.addAll(history(text));
        boolean chat = CHAT_THEIRS.matcher(text).results().limit(2).count() == 2
                && CHAT_MINE.matcher(text).find();
        if (chat) {
            CHAT_MINE.matcher(text).results().forEach(line -> others.add(new TextRange(line.start(), line.end())));
        }
        int body = bodyStart(text);
        Paragraphs.in(text).stream()
                .filter(paragraph -> paragraph.start() >= body)
                .filter(paragraph -> SMALL_PRINT.matcher(paragraph.of(text)).find())
                .flatMap(paragraph -> Paragraphs.smallPrint(paragraph, text, SMALL_PRINT).stream())
                .forEach(others::add);
        return others;
    }

    /** Headers on top are the reply's own: their subject and reference count. */
    private static int bodyStart(String text) {
        Matcher header = HEADER.matcher(text);
        return header.find() ? header.end() : 0;
    }

    /**
     * The messages below the reply. A message with nothing above it is the reply itself, passed on; and words below a
     * quotation whose lines are all marked belong to the reply again.
     */
    private static List<TextRange> history(String text) {
        List<TextRange> history = new ArrayList<>();
        int from = bodyStart(text);
        Matcher marker = HISTORY.matcher(text);
        while (marker.find(Math.min(from, text.length()))) {
            String above = text.substring(bodyStart(text), marker.start());
            boolean passedOn = history.isEmpty() && !BLANK.matcher(above).find();
            if (passedOn) {
                from = afterHeaders(text, marker.end());
            } else if (isMarked(text, marker.end())) {
                history.add(new TextRange(marker.start(), marker.end()));
                from = marker.end();
            } else {
                history.add(new TextRange(marker.start(), text.length()));
                return history;
            }
        }
        return history;
    }

    private static int afterHeaders(String text, int from) {
        Matcher header = HEADER.matcher(text.substring(from));
        return header.find() ? from + header.end() : from;
    }

    private static boolean isMarked(String text, int from) {
        return text.substring(from).stripLeading().startsWith(">");
    }
}
