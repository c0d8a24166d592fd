package app.redress.export.pdf;

import app.redress.export.LetterFace;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface of letters, parsed once. PDF/A wants every face embedded, so the renderer never sees a font of the
 * system.
 */
final class LetterFonts {
    private static final String FAMILY = "Letter";
    /** Stands where a sign cannot be drawn. */
    static final char STAND_IN = '\u25CA';

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final TrueTypeFont regular = parse(LetterFace.REGULAR);
    private final TrueTypeFont bold = parse(LetterFace.BOLD);
    private final TrueTypeFont italic = parse(LetterFace.ITALIC);

    /** Characters of {@code text} that no face has, each once, in the order of the text; white space is never missing. */
    List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !isDrawn(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** {@code text} with {@link #STAND_IN} for every character that no face has. */
    String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isWhitespace(character) || isDrawn(character) ? character : STAND_IN)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** The regular face as a font of {@code document}. */
    PDType0Font regularIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, regular, true);
    }

    private boolean isDrawn(int character) {
        return isIn(regular, character) && isIn(bold, character) && isIn(italic, character);
    }

    private static boolean isIn(TrueTypeFont font, int character) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return glyphs.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives {@code builder} the faces as fonts of {@code document}, of which only the glyphs used are embedded. */
    void use(PdfRendererBuilder builder, PDDocument document) throws IOException {
        use(builder, document, regular, NORMAL, FontStyle.NORMAL);
        use(builder, document, bold, BOLD, FontStyle.NORMAL);
        use(builder, document, italic, NORMAL, FontStyle.ITALIC);
    }

    private static void use(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight, FontStyle style)
            throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(embedded), FAMILY, weight, style, true);
    }

    private static TrueTypeFont parse(LetterFace face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            // Ligatures have no character of their own: with them "confirmation" would copy out as "conrmation".
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face.name(), e);
        }
    }
}
