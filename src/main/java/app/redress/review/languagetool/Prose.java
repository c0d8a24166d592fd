package app.redress.review.languagetool;

import app.redress.review.ReviewRequest;
import app.redress.review.tone.LetterParts;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stretches of a letter that are the writer's prose, cut where a blank line, a list item or the letter's frame
 * stands: what is said in one stretch does not change how another is read.
 */
final class Prose {
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:[^\\n]*\\S[^\\n]*(?:\\n(?![ \\t]*(?:[-\u2022*]|\\d{1,2}[.)])[ \\t])|$))+|[^\\n]*\\S[^\\n]*\\n");

    private Prose() {}

    static List<TextRange> in(ReviewRequest request) {
        BitSet framed = framed(request);
        List<TextRange> stretches = new ArrayList<>();
        int length = request.text().length();
        for (int start = framed.nextClearBit(0); start < length; ) {
            int next = framed.nextSetBit(start);
            int end = next < 0 ? length : next;
            paragraphs(request.text().substring(start, end), start, stretches);
            start = framed.nextClearBit(end);
        }
        return stretches;
    }

    private static BitSet framed(ReviewRequest request) {
        BitSet framed = new BitSet(request.text().length());
        LetterParts.frame(request.text()).forEach(range -> framed.set(range.start(), range.end()));
        request.outOfScope()
                .forEach(range -> framed.set(
                        range.start(), Math.min(range.end(), request.text().length())));
        return framed;
    }

    private static void paragraphs(String text, int offset, List<TextRange> stretches) {
        PARAGRAPH
                .matcher(text)
                .results()
                .filter(m -> !m.group().isBlank())
                .forEach(m -> stretches.add(new TextRange(m.start(), m.end()).plus(offset)));
    }
}
