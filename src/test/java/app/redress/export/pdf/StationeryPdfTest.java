package app.redress.export.pdf;

import static app.redress.export.pdf.StationeryPress.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Letterhead;
import app.redress.letter.Stationery.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters on the person's own stationery. */
class StationeryPdfTest {
    private static final String TAGLINE = "Piano tuner";

    private final StationeryPress press;

    StationeryPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    static Stream<Stationery> stationery() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(
                        Stationery.PLAIN.withLayout(layout).withSignature(Signatures.drawn()),
                        Stationery.PLAIN.withLayout(layout).withLargePrint(true).withSignature(Signatures.drawn()),
                        Stationery.PLAIN.withLayout(layout).withLetterhead(Letterhead.CENTRED, TAGLINE),
                        Stationery.PLAIN
                                .withLayout(layout)
                                .withLetterhead(Letterhead.LEFT, "")
                                .withLargePrint(true)));
    }

    @ParameterizedTest
    @MethodSource("stationery")
    void everyLookIsReadableByEveryoneAndMadeToLast(Stationery look) throws IOException, VeraPDFException {
        Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), 9), look);

        assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stationery")
    void theRecipientStandsInTheWindowOfEachLayout(Stationery look) throws IOException {
        TextPlace recipient = TextPlace.of(press.export(Letters.sofa(), look), "Harbour & Finch Ltd", "BS1 6XN");

        double lowest = look.layout() == Layout.DIN_5008 ? 90 : 83;
        assertThat(recipient.topInMillimetres()).isBetween(45.0, 68.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(lowest);
        assertThat(recipient.leftInMillimetres()).isGreaterThan(look.layout() == Layout.FRENCH ? 99 : 19);
    }

    @Test
    void anyLayoutCanBePutOnEitherPaper() throws IOException {
        for (Layout layout : Layout.values()) {
            assertThat(heightOf(press.export(
                            Letters.sofa(), Stationery.PLAIN.withLayout(layout).withSheet(Sheet.LETTER))))
                    .isEqualTo(792);
            assertThat(heightOf(press.export(
                            Letters.cardCharge(),
                            Stationery.PLAIN.withLayout(layout).withSheet(Sheet.A4))))
                    .isBetween(841f, 842f);
        }
    }

    @Test
    void theLayoutThatWasChosenGoesBeforeTheCountrys() throws IOException {
        assertThat(heightOf(press.export(Letters.sofa(), Stationery.PLAIN.withLayout(Layout.BLOCK_LETTER))))
                .isEqualTo(792);
    }

    @Test
    void theLetterheadSaysWhatThePersonPutThere() throws IOException {
        Path pdf =
                press.export(Letters.withBody("Short."), Stationery.PLAIN.withLetterhead(Letterhead.CENTRED, TAGLINE));
        TextPlace name = TextPlace.of(pdf, "Amara Osei", "Amara Osei");

        assertThat(textOf(pdf)).startsWith("Amara Osei").contains(TAGLINE);
        assertThat((name.leftInMillimetres() + name.rightInMillimetres()) / 2).isBetween(104.0, 106.0);
    }

    @Test
    void aSignatureIsAPictureThatSaysWhoseItIs() throws IOException {
        Path pdf = press.export(Letters.sofa(), Stationery.PLAIN.withSignature(Signatures.drawn()));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(FigureWords.of(pdf)).containsExactly("Signature of Amara Osei");
    }

    private static float heightOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }
}
