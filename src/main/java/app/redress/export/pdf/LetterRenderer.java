package app.redress.export.pdf;

import app.redress.export.LetterParts;
import app.redress.words.Words;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws letters. Loads nothing but what it ships: any other address is refused before it is resolved. */
final class LetterRenderer {
    private static final String PRODUCER = "Redress";

    private final LetterHtml html;
    private final LetterFonts fonts = new LetterFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    LetterRenderer(Words words) {
        this.html = new LetterHtml(words);
        // The renderer logs pieces of what it draws, and letters never go into a log.
        XRLog.setLoggingEnabled(false);
    }

    /** Signs that would come out as boxes. The markup round the words is plain ASCII, so it may stand among them. */
    List<String> missingSigns(LetterParts parts) {
        return fonts.missing(html.of(parts, false));
    }

    /** Lays the letter out without page numbers, and again with them when it needs a second page. */
    synchronized void render(LetterParts parts, OutputStream out) throws IOException {
        if (!draw(html.of(parts, false), 1, out)) {
            draw(html.of(parts, true), Integer.MAX_VALUE, out);
        }
    }

    private boolean draw(String xhtml, int mostPages, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(colours)
                    .withProducer(PRODUCER)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(xhtml, null)
                    .toStream(out);
            fonts.use(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                if (renderer.getRootBox().getLayer().getPages().size() > mostPages) {
                    return false;
                }
                renderer.createPDF();
                return true;
            }
        }
    }
}
