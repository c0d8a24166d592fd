package app.redress.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws what lies on a page as annotations (what was filled into a form, signatures, stamps, highlights) into the page
 * itself, where it stays when the page is taken over.
 */
record DrawnAnnotations(PDDocument document, PDPage page) {
    void draw() throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDAppearanceStream look = annotation.getNormalAppearanceStream();
            PDRectangle place = annotation.getRectangle();
            boolean shown = !annotation.isHidden()
                    && !annotation.isNoView()
                    && !(annotation instanceof PDAnnotationPopup)
                    && look != null
                    && look.getBBox() != null
                    && place != null;
            if (shown) {
                draw(look, place);
            }
        }
    }

    /** As PDF has it: the box of the look, moved by its matrix, is fitted to the annotation's place. */
    private void draw(PDAppearanceStream look, PDRectangle place) throws IOException {
        Rectangle2D box = look.getBBox().transform(look.getMatrix()).getBounds2D();
        if (box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        float wide = (float) (place.getWidth() / box.getWidth());
        float high = (float) (place.getHeight() / box.getHeight());
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(new Matrix(wide, 0, 0, high, (float) (place.getLowerLeftX() - box.getX() * wide), (float)
                    (place.getLowerLeftY() - box.getY() * high)));
            content.drawForm(look);
        }
    }
}
