package app.redress.export.pdf;

import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import java.util.Locale;
import java.util.stream.Stream;

/** Who writes, at the head of the first page. */
final class SenderBlock {
    /** In characters that surely fit on a line beside the recipient, and across the page. */
    private static final int NARROW = 22;

    private static final int WIDE = 80;
    private static final int WIDE_LARGE_PRINT = 44;

    private static final int MOST_LINES = 12;
    private static final int MOST_WIDE_LINES = 4;

    private final LetterParts parts;
    private final LetterDesign design;

    SenderBlock(LetterParts parts, LetterDesign design) {
        this.parts = parts;
        this.design = design;
    }

    /** Style classes of the block. */
    String style() {
        return "sender" + (design.wideSender() ? " wide" : "") + (isTall() ? " tall" : "");
    }

    /** Style classes of what stands in the block. */
    String head() {
        return design.hasLetterhead()
                ? "letterhead " + design.stationery().letterhead().name().toLowerCase(Locale.ROOT)
                : "plain";
    }

    /** Whether the sender would reach down into the letter from a block of fixed height. */
    private boolean isTall() {
        int width = width();
        int lines = Stream.concat(Stream.of(parts.senderName()), design.senderLines(parts).stream())
                .mapToInt(line -> 1 + line.length() / width)
                .sum();
        return lines > (design.wideSender() ? MOST_WIDE_LINES : MOST_LINES);
    }

    private int width() {
        if (!design.wideSender()) {
            return NARROW;
        }
        return design.largePrint() ? WIDE_LARGE_PRINT : WIDE;
    }
}
