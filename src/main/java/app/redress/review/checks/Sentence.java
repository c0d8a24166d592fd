package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, a point of a list, or a line that stands alone.
 *
 * @param text the writer's own words: what is quoted is blanked out, so that places stay the same
 * @param range where it stands in the body
 * @param item whether it is a point of a list
 */
record Sentence(String text, TextRange range, boolean item) {
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*•–]|\\(?\\w{1,2}[.)])\\s)");
    private static final Pattern END = Pattern.compile("[.!?]+[\"')”’]*\\s+(?=[\"'“‘(]?[\\p{Lu}\\d£$€])|:\\s*\\n");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Inc|Ltd|Co|Corp|vs|e\\.g|i\\.e|approx|Ref|Tel|Jan|Feb|Mar|Apr"
                    + "|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p|pp|Fig|Sec|Art|a\\.m|p\\.m|[A-Z])\\.$|^\\(?\\d{1,2}\\.$");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•–]|\\(?\\w{1,2}[.)])\\s.*", Pattern.DOTALL);

    /** The sentences in a stretch of a text. */
    static List<Sentence> in(String text, TextRange stretch) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher paragraph = BREAK.matcher(text).region(stretch.start(), stretch.end());
        int start = stretch.start();
        while (paragraph.find()) {
            split(text, new TextRange(start, paragraph.start()), sentences);
            start = paragraph.end();
        }
        split(text, new TextRange(start, stretch.end()), sentences);
        return List.copyOf(sentences);
    }

    private static void split(String text, TextRange paragraph, List<Sentence> sentences) {
        boolean item = ITEM.matcher(paragraph.of(text)).matches();
        int start = paragraph.start();
        Matcher end = END.matcher(text).region(paragraph.start(), paragraph.end());
        while (end.find()) {
            if (!isAbbreviation(text, start, end.start())) {
                add(text, start, end.end(), item, sentences);
                start = end.end();
            }
        }
        add(text, start, paragraph.end(), item, sentences);
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        return text.charAt(stop) == '.'
                && ABBREVIATION
                        .matcher(text.substring(Math.max(start, stop - 8), stop + 1))
                        .find();
    }

    private static void add(String text, int from, int to, boolean item, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(text.substring(start, end), new TextRange(start, end), item));
        }
    }

    boolean asks() {
        return text.endsWith("?");
    }

    /** A place in this sentence as a place in the body. */
    TextRange place(TextRange inside) {
        return inside.plus(range.start());
    }
}
