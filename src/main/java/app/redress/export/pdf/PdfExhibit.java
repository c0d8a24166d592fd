package app.redress.export.pdf;

import app.redress.export.PackContents.Exhibit;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * An exhibit that is a PDF, page by page. Each page becomes a picture-like part of a page of the pack: nothing in it can
 * run, and its file is closed again before the next is opened.
 */
final class PdfExhibit {
    private static final int QUARTER = 90;
    private static final int HALF = 180;

    private final Exhibit exhibit;
    private final StreamCacheCreateFunction cache;

    PdfExhibit(Exhibit exhibit, StreamCacheCreateFunction cache) {
        this.exhibit = exhibit;
        this.cache = cache;
    }

    /**
     * @param pages where they go
     * @param after told how many are done
     */
    void addTo(ExhibitPages pages, Path file, IntConsumer after) throws IOException {
        try (PDDocument source = Loader.loadPDF(file.toFile(), cache)) {
            source.setAllSecurityToBeRemoved(true);
            LayerUtility layers = new LayerUtility(pages.document());
            int count = source.getNumberOfPages();
            for (int number = 1; number <= count; number++) {
                PDPage page = source.getPage(number - 1);
                new DrawnAnnotations(source, page).draw();
                PDFormXObject form = layers.importPageAsForm(source, page);
                add(pages, page, form, number, count);
                after.accept(number);
            }
        }
    }

    private void add(ExhibitPages pages, PDPage page, PDFormXObject form, int number, int count) throws IOException {
        PDRectangle box = page.getCropBox();
        form.setMatrix(new AffineTransform());
        form.setBBox(box);
        boolean upright = page.getRotation() % HALF == 0;
        float width = upright ? box.getWidth() : box.getHeight();
        float height = upright ? box.getHeight() : box.getWidth();
        Matrix turned = turned(page.getRotation(), box);
        pages.add(width, height, 1, exhibit, number, count, content -> {
            content.transform(turned);
            content.transform(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()));
            content.drawForm(form);
        });
    }

    /** Turns a page clockwise as it asks to be shown, within the upper right quarter of the plane. */
    private static Matrix turned(int rotation, PDRectangle box) {
        return switch (rotation) {
            case QUARTER -> new Matrix(0, -1, 1, 0, 0, box.getWidth());
            case HALF -> new Matrix(-1, 0, 0, -1, box.getWidth(), box.getHeight());
            case HALF + QUARTER -> new Matrix(0, 1, -1, 0, box.getHeight(), 0);
            default -> new Matrix();
        };
    }
}
