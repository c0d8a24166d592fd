package app.redress.review.checks;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, a point of a list, or a line that stands alone.
 *
 * @param text the writer's own words: what is quoted is blanked out, so that places stay the same
 * @param range where it stands in the body
 * @param paragraph the number of its paragraph, from 0; each point of a list is one
 * @param item whether it is a point of a list
 */
record Sentence(String text, TextRange range, int paragraph, boolean item) {
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*•–]|\\(?\\w{1,2}[.)])\\s)");
    /** A row of a table, or of a list of days or of labels, which bears no other mark. */
    private static final String ROW =
            "\\n(?=[ \\t]*(?:\\||(?:\\p{L}{3,9}\\.? )?\\d{1,2}(?:st|nd|rd|th)?(?: \\p{Lu}\\p{Ll}{2,8}|[./]\\d{1,2})(?:[., /]*\\d{2,4})?(?:\\s*[:–—|]|\\s+-\\s|\\s{2,})"
                    + "|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:,? \\d{4})?(?:\\s*[:–—|]|\\s+-\\s|\\s{2,})|\\d{4}-\\d\\d-\\d\\d\\b|\\p{Lu}[\\p{L}’' ]{2,24}:\\s\\S))";

    private static final Pattern END =
            Pattern.compile("[.!?]+[\"')”’]*\\s+(?=[\"'“‘(]?[\\p{Lu}\\d£$€])|:\\s*\\n|" + ROW);

    /** In a hand without capitals. */
    private static final Pattern SMALL_END =
            Pattern.compile("[.!?]+[\"')”’]*\\s+(?=[\"'“‘(]?[\\p{L}\\d£$€])|:\\s*\\n|" + ROW);

    private static final Pattern SMALL_BEGINNING = Pattern.compile("\\p{Ll}{2,}[.!?]\\s+\\p{Ll}");
    private static final Pattern BEGINNING = Pattern.compile("\\p{Ll}{2,}[.!?]\\s+\\p{Lu}");
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
        int number =
                sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1;
        int start = paragraph.start();
        Pattern ending = SMALL_BEGINNING.matcher(text).results().count()
                        > BEGINNING.matcher(text).results().count()
                ? SMALL_END
                : END;
        Matcher end = ending.matcher(text).region(paragraph.start(), paragraph.end());
        while (end.find()) {
            if (!isAbbreviation(text, start, end.start())) {
                trimmed(text, start, end.end())
                        .ifPresent(range -> sentences.add(new Sentence(range.of(text), range, number, item)));
                start = end.end();
            }
        }
        trimmed(text, start, paragraph.end())
                .ifPresent(range -> sentences.add(new Sentence(range.of(text), range, number, item)));
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        return text.charAt(stop) == '.'
                && ABBREVIATION
                        .matcher(text.substring(Math.max(start, stop - 8), stop + 1))
                        .find();
    }

    private static Optional<TextRange> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    boolean asks() {
        return text.endsWith("?");
    }

    /** A place in this sentence as a place in the body. */
    TextRange place(TextRange inside) {
        return inside.plus(range.start());
    }
}
