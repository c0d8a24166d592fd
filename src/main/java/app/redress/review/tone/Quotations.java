package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks: straight, curly, doubled, single or angular. */
final class Quotations {
    private Quotations() {}

    /** The quoted stretches of {@code text}, marks left out; a mark never closed quotes nothing. */
    static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = opensAt(text, at) ? closing(text, at) : -1;
            if (end < 0) {
                at++;
            } else {
                int start = at + markLength(text, at);
                found.add(new TextRange(Math.min(start, end), end));
                at = end + markLength(text, end);
            }
        }
        return found;
    }

    private static boolean opensAt(String text, int at) {
        char c = text.charAt(at);
        if ("\"\u201C\u201E\u00AB".indexOf(c) >= 0) {
            return true;
        }
        boolean single = c == '\'' || c == '\u2018' || c == '`';
        return single
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && letterAt(text, at + markLength(text, at));
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Two single marks side by side stand for one double mark. */
    private static int markLength(String text, int at) {
        boolean doubled = at + 1 < text.length()
                && text.charAt(at) == text.charAt(at + 1)
                && "'`\u2018\u2019".indexOf(text.charAt(at)) >= 0;
        return doubled ? 2 : 1;
    }

    private static int closing(String text, int open) {
        boolean single = "'`\u2018".indexOf(text.charAt(open)) >= 0 && markLength(text, open) == 1;
        for (int at = open + markLength(text, open); at < text.length(); at++) {
            if (text.startsWith("\n\n", at)) {
                return -1;
            }
            if (single ? closesSingle(text, at) : closesDouble(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean closesDouble(String text, int at) {
        char c = text.charAt(at);
        return "\"\u201D\u201C\u00BB".indexOf(c) >= 0 || ((c == '\'' || c == '\u2019') && markLength(text, at) == 2);
    }

    private static boolean closesSingle(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '\'' || c == '\u2019';
        return mark && !letterAt(text, at + 1) && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
}
