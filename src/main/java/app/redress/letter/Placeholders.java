package app.redress.letter;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gaps still to fill in a text, written in square brackets: {@code [order number]}. */
public final class Placeholders {
    private static final Pattern GAP = Pattern.compile("\\[[\\p{L}£$€][^\\[\\]\\n]{0,80}]");

    private Placeholders() {}

    /** All gaps, in order. */
    public static List<TextRange> in(String text) {
        return GAP.matcher(text)
                .results()
                .map(m -> new TextRange(m.start(), m.end()))
                .toList();
    }

    /** The first gap that begins at {@code offset} or later. */
    public static Optional<TextRange> next(String text, int offset) {
        return in(text).stream().filter(gap -> gap.start() >= offset).findFirst();
    }

    /** The last gap that ends at {@code offset} or before. */
    public static Optional<TextRange> previous(String text, int offset) {
        return in(text).stream().filter(gap -> gap.end() <= offset).reduce((a, b) -> b);
    }
}
