package app.redress.letter;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text.
 *
 * @param text without its line end
 * @param range where it stands in the whole text, its line end left out
 */
record LetterLine(String text, TextRange range) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    static List<LetterLine> of(String text) {
        List<LetterLine> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(line(text, start, end.start()));
            start = end.end();
        }
        lines.add(line(text, start, text.length()));
        return lines;
    }

    private static LetterLine line(String text, int start, int end) {
        return new LetterLine(text.substring(start, end), new TextRange(start, end));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isIndented() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    String words() {
        return text.strip();
    }
}
