package app.redress.export.pdf;

import app.redress.export.LetterDesign;
import app.redress.export.LetterParts;
import app.redress.export.LetterSpacing;
import app.redress.letter.Stationery;
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

    /** One page less than more of them is no gain. */
    private static final int MOST_PAGES = 3;

    private final LetterHtml html;
    private final LetterFonts fonts = new LetterFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    LetterRenderer(Words words) {
        this.html = new LetterHtml(words);
        // The renderer logs pieces of what it draws, and letters never go into a log.
        XRLog.setLoggingEnabled(false);
    }

    /** Signs that would come out as boxes. The markup round the words is plain ASCII, so it may stand among them. */
    List<String> missingSigns(LetterParts parts, Stationery stationery) {
        return fonts.missing(html.of(parts, LetterDesign.of(parts, stationery), 1, ""));
    }

    /**
     * Lays the letter out as usual on one page; when that does not hold it, as closely as saves a page, with page
     * numbers, and with what goes behind it.
     */
    synchronized void render(LetterParts parts, Stationery stationery, Behind behind, OutputStream out)
            throws IOException {
        LetterDesign design = LetterDesign.of(parts, stationery);
        Illustrations illustrations = Illustrations.with(stationery.signature());
        int mostPages = behind.isEmpty() ? 1 : 0;
        int pages = draw(html.of(parts, design, 1, ""), illustrations, mostPages, behind, out);
        if (pages > mostPages) {
            Fit fit = fit(parts, design, pages, illustrations);
            String whole = html.of(parts, fit.design(), fit.pages(), behind.pages(illustrations));
            draw(whole, illustrations, Integer.MAX_VALUE, behind, out);
        }
    }

    /** How closely {@link #render} sets the letter. */
    synchronized LetterSpacing spacing(LetterParts parts, Stationery stationery) throws IOException {
        LetterDesign design = LetterDesign.of(parts, stationery);
        Illustrations illustrations = Illustrations.with(stationery.signature());
        return fit(parts, design, pages(parts, design, illustrations), illustrations)
                .design()
                .spacing();
    }

    private Fit fit(LetterParts parts, LetterDesign usual, int pages, Illustrations illustrations) throws IOException {
        if (pages > 1 && pages <= MOST_PAGES) {
            for (LetterSpacing closely : List.of(LetterSpacing.CLOSE, LetterSpacing.CLOSER)) {
                int fewer = pages(parts, usual.set(closely), illustrations);
                if (fewer < pages) {
                    return new Fit(usual.set(closely), fewer);
                }
            }
        }
        return new Fit(usual, pages);
    }

    private int pages(LetterParts parts, LetterDesign design, Illustrations illustrations) throws IOException {
        return draw(html.of(parts, design, 1, ""), illustrations, 0, Behind.NOTHING, OutputStream.nullOutputStream());
    }

    /** Returns how many pages there are; nothing is written when they are more than {@code mostPages}. */
    private int draw(String xhtml, Illustrations illustrations, int mostPages, Behind behind, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(xhtml, illustrations).usePDDocument(document);
            fonts.use(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                int pages = renderer.getRootBox().getLayer().getPages().size();
                if (pages <= mostPages) {
                    renderer.createPDFWithoutClosing();
                    behind.embed(document);
                    document.save(out);
                }
                return pages;
            }
        }
    }

    private PdfRendererBuilder builder(String xhtml, Illustrations illustrations) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .withProducer(PRODUCER)
                .useUnicodeLineBreaker(new WholeWords())
                .useProtocolsStreamImplementation(illustrations, Illustrations.SCHEME)
                .useExternalResourceAccessControl(
                        (uri, type) -> illustrations.has(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, null);
    }

    /** How a letter is set, and how many pages it has then. */
    private record Fit(LetterDesign design, int pages) {}
}
