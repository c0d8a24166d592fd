package app.redress.export.pdf;

import app.redress.export.CleanText;
import app.redress.export.PackContents.Exhibit;
import app.redress.letter.PaperSize;
import app.redress.words.Words;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The sheets of paper that exhibits are shown on, each behind the one before. */
final class ExhibitPages {
    private static final float SIDE = 40;
    private static final float HEAD = 46;
    private static final float FOOT = 58;
    private static final float TITLE_SIZE = 9;
    private static final float TITLE_BELOW_EDGE = 30;

    private final PDDocument document;
    private final PackPen pen;
    private final PDRectangle paper;
    private final Words words;
    private PDPage last;

    /** @param sheet the page that the first one is put behind */
    ExhibitPages(PDDocument document, PackPen pen, PaperSize paper, Words words, PDPage sheet) {
        this.document = document;
        this.pen = pen;
        this.paper = paper == PaperSize.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
        this.words = words;
        this.last = sheet;
    }

    PDDocument document() {
        return document;
    }

    /** What draws on a page. */
    @FunctionalInterface
    interface Drawing {
        /** Draws what is {@code width} by {@code height}, from the origin to the right and up. */
        void draw(PDPageContentStream content) throws IOException;
    }

    /**
     * A new page with {@code drawing} fitted on it; lying when the drawing lies.
     *
     * @param width in points
     * @param height in points
     * @param number which of the exhibit's pages it is, from 1
     */
    void add(float width, float height, float largestScale, Exhibit exhibit, int number, int of, Drawing drawing)
            throws IOException {
        PDPage page = new PDPage(
                width > height
                        ? new PDRectangle(paper.getHeight(), paper.getWidth())
                        : new PDRectangle(paper.getWidth(), paper.getHeight()));
        float wide = page.getMediaBox().getWidth() - 2 * SIDE;
        float high = page.getMediaBox().getHeight() - HEAD - FOOT;
        float scale = Math.min(largestScale, Math.min(wide / width, high / height));
        document.getPages().insertAfter(page, last);
        last = page;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.saveGraphicsState();
            content.transform(
                    Matrix.getTranslateInstance(SIDE + (wide - width * scale) / 2, FOOT + high - height * scale));
            content.transform(Matrix.getScaleInstance(scale, scale));
            drawing.draw(content);
            content.restoreGraphicsState();
            title(content, page, exhibit, number, of);
        }
    }

    private void title(PDPageContentStream content, PDPage page, Exhibit exhibit, int number, int of)
            throws IOException {
        String name = CleanText.line(exhibit.enclosure().name());
        String title = of == 1
                ? words.say("export.pack.exhibit.named", exhibit.number(), name)
                : words.say("export.pack.exhibit.page", exhibit.number(), name, number, of);
        float top = page.getMediaBox().getHeight() - TITLE_BELOW_EDGE;
        content.beginMarkedContent(COSName.ARTIFACT);
        pen.write(content, title, TITLE_SIZE, SIDE, top, page.getMediaBox().getWidth() - 2 * SIDE);
        content.endMarkedContent();
    }
}
