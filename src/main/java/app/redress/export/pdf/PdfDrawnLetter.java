package app.redress.export.pdf;

import app.redress.export.DrawnLetter;
import app.redress.export.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A letter as the bytes of its PDF, read anew for each page, so that nothing has to be closed. */
final class PdfDrawnLetter implements DrawnLetter {
    private static final double POINTS_IN_AN_INCH = 72;

    private final byte[] pdf;
    private final int pages;
    private final PDRectangle paper;

    private PdfDrawnLetter(byte[] pdf, int pages, PDRectangle paper) {
        this.pdf = pdf;
        this.pages = pages;
        this.paper = paper;
    }

    static PdfDrawnLetter of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfDrawnLetter(
                    pdf, document.getNumberOfPages(), document.getPage(0).getMediaBox());
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public double widthInInches() {
        return paper.getWidth() / POINTS_IN_AN_INCH;
    }

    @Override
    public double heightInInches() {
        return paper.getHeight() / POINTS_IN_AN_INCH;
    }

    @Override
    public PagePicture page(int page, double dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image =
                    new PDFRenderer(document).renderImageWithDPI(page - 1, (float) dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return PagePicture.of(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
