package app.redress.letter;

import java.util.List;

/** Paragraphs typed with a line end at the margin, as mail programs did: the breaks mean nothing. */
final class BrokenLines {
    /** Lines shorter than this were ended on purpose: an address, a signature, a list. */
    private static final int SHORTEST_FULL_LINE = 50;

    private static final String ITEM = "(?:[-*•–]|\\(?\\w{1,2}[.)])\\s.*";

    private BrokenLines() {}

    /** The lines of one paragraph, joined by spaces where they were broken at the margin. */
    static String join(List<String> lines) {
        StringBuilder joined = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean broken = lines.get(i - 1).length() >= SHORTEST_FULL_LINE
                    && !lines.get(i).matches(ITEM);
            joined.append(broken ? ' ' : '\n').append(lines.get(i));
        }
        return joined.toString();
    }
}
