package app.redress.casefile.reply;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences, headings and items of lists. */
final class Sentences {
    /** Longer than any sentence; a text without a full stop is cut here, so that no pattern meets a whole book. */
    private static final int LONGEST = 1_500;
    /** Lines shorter than this end where their writer ended them; longer ones were broken by a mail program. */
    private static final int BROKEN_LINE = 58;

    private static final Pattern END = Pattern.compile("(?<blank>\\R[ \\t\\u00A0]*(?=\\R))"
            + "|(?<item>\\R(?=[ \\t]*(?:[-*•–·]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])[ \\t]))"
            + "|(?<line>\\R)"
            + "|(?<stop>[.!?]+[)\"'”’]*(?=\\s+[\"'“‘(]?[\\p{Lu}\\d£€$•\\p{So}-]|\\s*$|\\s*\\R))");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:\\b(?:mr|mrs|ms|dr|prof|rev|st|no|nos|nr|ref|inc|ltd|co|vs|approx|inst|ult|etc|e\\.g|i\\.e|para|tel|ext|dept"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\\.m|p\\.m|art|reg|cl)|(?<![\\p{L}\\d])\\p{Lu})\\.$");

    private Sentences() {}

    static List<TextRange> in(String text) {
        List<TextRange> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (end.start() >= start && ends(text, start, end)) {
                add(sentences, text, start, end.end());
                start = end.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean ends(String text, int start, Matcher end) {
        if (end.group("line") != null) {
            return isShortLine(text, end.start()) && startsAnew(text, end.end());
        }
        return end.group("stop") == null
                || !ABBREVIATION.matcher(text.substring(start, end.start() + 1)).find();
    }

    private static boolean isShortLine(String text, int lineEnd) {
        int lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1), text.lastIndexOf('\r', lineEnd - 1)) + 1;
        return lineEnd - lineStart < BROKEN_LINE;
    }

    private static boolean startsAnew(String text, int from) {
        int next = from;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void add(List<TextRange> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        for (; end - start > LONGEST; start += LONGEST) {
            sentences.add(new TextRange(start, start + LONGEST));
        }
        if (end > start) {
            sentences.add(new TextRange(start, end));
        }
    }
}
