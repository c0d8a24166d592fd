package app.redress.letter;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gaps still to fill in a text, written in square brackets: {@code [order number]}. */
public final class Placeholders {
    private static final Pattern GAP = Pattern.compile("\\[[\\p{L}£$€][^\\[\\]\\n]{0,80}]");

    /** "[A]", "[Exhibit 2]", "[copy attached]": what calls a paper by its place on the list fills no gap. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\[(?![^]]*\\b(?:your|date|name|amount|number|reason|insert)\\b)(?:[a-wyz]|(?:[\\p{L}.-]+ ){1,2}(?:no\\.? ?)?(?:\\d{1,2}[a-z]?|[A-Z]|[ivx]{1,4})|(?:[\\p{L}\\d'’-]+ ){0,4}(?:attached|enclosed))]");

    private Placeholders() {}

    /** All gaps, in order. */
    public static List<TextRange> in(String text) {
        return GAP.matcher(text)
                .results()
                .filter(gap -> !LABEL.matcher(gap.group()).matches())
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
