package app.redress.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes single lines on pages: names above exhibits, numbers at the foot. */
final class PackPen {
    private static final float FOOT_SIZE = 9;
    private static final float FOOT_ABOVE_EDGE = 30;
    private static final float FOOT_SIDE = 56;
    private static final float GAP = 12;
    private static final float GREY = 0.33f;
    private static final float THOUSANDTHS = 1000;
    private static final String CUT = "…";

    private final PDDocument document;
    private final LetterFonts fonts;
    private final PDFont font;

    PackPen(PDDocument document, LetterFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.font = fonts.regularIn(document);
    }

    /** Writes {@code left} and, at the other side, {@code right} at the foot of a page that is else finished. */
    void foot(PDPage page, String left, String right) throws IOException {
        float width = page.getMediaBox().getWidth() - 2 * FOOT_SIDE;
        float rightWidth = width(fonts.drawable(right), FOOT_SIZE);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            write(content, left, FOOT_SIZE, FOOT_SIDE, FOOT_ABOVE_EDGE, width - rightWidth - GAP);
            write(content, right, FOOT_SIZE, FOOT_SIDE + width - rightWidth, FOOT_ABOVE_EDGE, rightWidth + 1);
            content.endMarkedContent();
        }
    }

    /** Writes one line from a place on, cut to {@code width}. */
    void write(PDPageContentStream content, String line, float size, float x, float y, float width) throws IOException {
        content.setNonStrokingColor(GREY);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(cut(fonts.drawable(line), size, width));
        content.endText();
    }

    private String cut(String line, float size, float width) throws IOException {
        if (width(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + CUT, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + CUT;
    }

    private float width(String line, float size) throws IOException {
        return font.getStringWidth(line) / THOUSANDTHS * size;
    }
}
