package app.redress.export.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays out the pages of a pack and draws them. Loads nothing: any address is refused before it is resolved. */
final class PackRenderer {
    private static final Pattern ANCHORS = Pattern.compile(PackIndex.ANCHORS);

    private final LetterFonts fonts;

    PackRenderer(LetterFonts fonts) {
        this.fonts = fonts;
        // The renderer logs pieces of what it draws, and letters never go into a log.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Where things stand, and how many pages there are.
     *
     * @param pages on which each anchor stands, from 0
     */
    record Layout(Map<String, Integer> pages, int count) {
        Layout {
            pages = Map.copyOf(pages);
        }
    }

    /** Where things stand is known only of pages that have been drawn. */
    Layout layOut(String xhtml) throws IOException {
        try (PDDocument document = new PDDocument()) {
            return draw(xhtml, document);
        }
    }

    /** Draws the pages into {@code document}, which stays open. */
    Layout draw(String xhtml, PDDocument document) throws IOException {
        PdfBoxRenderer renderer = renderer(xhtml, document);
        renderer.createPDFKeepOpen();
        Map<String, Integer> pages = new HashMap<>();
        for (PagePosition<?> place : renderer.findPagePositionsByID(ANCHORS)) {
            pages.merge(place.getId(), place.getPageNo(), Math::min);
        }
        return new Layout(pages, document.getNumberOfPages());
    }

    private PdfBoxRenderer renderer(String xhtml, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new WholeWords())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, null)
                .toStream(OutputStream.nullOutputStream());
        fonts.use(builder, document);
        return builder.buildPdfRenderer();
    }
}
