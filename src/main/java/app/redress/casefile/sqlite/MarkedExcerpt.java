package app.redress.casefile.sqlite;

import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * An excerpt on one line.
 *
 * @param marks where in {@code text} the words searched for stand
 */
record MarkedExcerpt(String text, List<TextRange> marks) {
    /** What FTS5 puts round a match: control characters, which {@link #parse} removes wherever they come from. */
    static final char OPENS = '\u0002';

    static final char CLOSES = '\u0003';

    static MarkedExcerpt parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<TextRange> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPENS) {
                start = text.length();
            } else if (c == CLOSES) {
                if (start >= 0) {
                    marks.add(new TextRange(start, text.length()));
                }
                start = -1;
            } else {
                text.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return new MarkedExcerpt(text.toString(), marks);
    }
}
