package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.DrawnLetter;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Letterhead;
import app.redress.letter.Stationery.Sheet;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters on the person's own stationery. */
class StationeryPdfTest {
    private static final PdfLetterExporter EXPORTER = new PdfLetterExporter(Words.load(Locale.UK));
    private static final String TAGLINE = "Piano tuner";

    @TempDir
    private Path folder;

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
        Path pdf = export(Letters.ofParagraphs(Letters.sofa(), 9), look);

        assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stationery")
    void theRecipientStandsInTheWindowOfEachLayout(Stationery look) throws IOException {
        TextPlace recipient = TextPlace.of(export(Letters.sofa(), look), "Harbour & Finch Ltd", "BS1 6XN");

        double lowest = look.layout() == Layout.DIN_5008 ? 90 : 83;
        assertThat(recipient.topInMillimetres()).isBetween(45.0, 68.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(lowest);
        assertThat(recipient.leftInMillimetres()).isGreaterThan(look.layout() == Layout.FRENCH ? 99 : 19);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8})
    void anAddressInLargePrintIsAsLargeAsItsWindowTakes(int lines) throws IOException {
        List<String> address = IntStream.range(1, lines)
                .mapToObj(line -> line + " Long Meadow Crescent")
                .toList();
        Letter letter = Letters.letter(
                Letters.amara(),
                new Party("Northern Railway Company", "", address, "GB", "", ""),
                "Bill",
                "Dear Sir or Madam,");
        for (Layout layout : Layout.values()) {
            Path pdf = export(letter, Stationery.PLAIN.withLayout(layout).withLargePrint(true));
            String last = address.get(address.size() - 1);

            TextPlace place = TextPlace.of(pdf, "Northern Railway Company", last);
            assertThat(place.bottomInMillimetres())
                    .as("%d lines on %s", lines, layout)
                    .isLessThan(layout == Layout.DIN_5008 ? 90 : 83);
            assertThat(place.topInMillimetres()).isGreaterThan(45);
        }
        assertThat(sizes(export(letter, Stationery.PLAIN.withLargePrint(true))))
                .allSatisfy(size -> assertThat(size).isGreaterThan(lines < 5 ? 17.9 : 9.9));
    }

    @Test
    void inLargePrintShortLinesOfALongAddressShareOne() throws IOException {
        Path pdf = export(Letters.sofa(), Stationery.PLAIN.withLargePrint(true));

        assertThat(textOf(pdf)).contains("Bristol, BS1 6XN");
    }

    @Test
    void pagesAreNumberedInLargePrintToo() throws IOException {
        Path pdf = export(Letters.ofParagraphs(Letters.sofa(), 9), Stationery.PLAIN.withLargePrint(true));

        assertThat(textOf(pdf)).contains("Page 1 of 3", "Page 3 of 3");
    }

    @Test
    void anyLayoutCanBePutOnEitherPaper() throws IOException {
        for (Layout layout : Layout.values()) {
            assertThat(heightOf(export(
                            Letters.sofa(), Stationery.PLAIN.withLayout(layout).withSheet(Sheet.LETTER))))
                    .isEqualTo(792);
            assertThat(heightOf(export(
                            Letters.cardCharge(),
                            Stationery.PLAIN.withLayout(layout).withSheet(Sheet.A4))))
                    .isBetween(841f, 842f);
        }
    }

    @Test
    void theLayoutThatWasChosenGoesBeforeTheCountrys() throws IOException {
        assertThat(heightOf(export(Letters.sofa(), Stationery.PLAIN.withLayout(Layout.BLOCK_LETTER))))
                .isEqualTo(792);
    }

    @Test
    void inLargePrintEveryWordHasEighteenPoints() throws IOException {
        Letter letter = Letters.ofParagraphs(Letters.cardCharge(), 9);
        Path pdf = export(letter, Stationery.PLAIN.withLargePrint(true));

        assertThat(sizes(pdf)).isNotEmpty().allSatisfy(size -> assertThat(size).isBetween(17.9, 18.1));
    }

    @Test
    void theLetterheadSaysWhatThePersonPutThere() throws IOException {
        Path pdf = export(Letters.withBody("Short."), Stationery.PLAIN.withLetterhead(Letterhead.CENTRED, TAGLINE));
        TextPlace name = TextPlace.of(pdf, "Amara Osei", "Amara Osei");

        assertThat(textOf(pdf)).startsWith("Amara Osei").contains(TAGLINE);
        assertThat((name.leftInMillimetres() + name.rightInMillimetres()) / 2).isBetween(104.0, 106.0);
    }

    @Test
    void aSignatureIsAPictureThatSaysWhoseItIs() throws IOException {
        Path pdf = export(Letters.sofa(), Stationery.PLAIN.withSignature(Signatures.drawn()));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(FigureWords.of(pdf)).containsExactly("Signature of Amara Osei");
    }

    @Test
    void mailAndWebAddressesCanBeClickedAndSayWhereTheyLead() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\nYour terms (www.harbour.example/terms) and https://law.example/a?b=1&c=2. Yours,");

        assertThat(links(export(letter, Stationery.PLAIN)))
                .containsExactly(
                        "mailto:amara.osei@example.org = Write to amara.osei@example.org",
                        "https://www.harbour.example/terms = Open www.harbour.example/terms",
                        "https://law.example/a?b=1&c=2 = Open https://law.example/a?b=1&c=2");
    }

    @Test
    void nothingButMailAndWebAddressesBecomesALink() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\njavascript:alert(1) file:///etc/passwd data:text/html,x \\\\host\\share ftp://x.example");

        assertThat(links(export(letter, Stationery.PLAIN))).hasSize(1);
    }

    @Test
    void aPreviewShowsThePagesOfTheSameFile() {
        DrawnLetter drawn = EXPORTER.draw(
                new Outgoing(Letters.ofParagraphs(Letters.sofa(), 12), Map.of(), Stationery.PLAIN, Carriage.BESIDE));

        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(drawn.widthInInches()).isBetween(8.26, 8.28);
        assertThat(drawn.page(2, 96).width()).isBetween(792, 795);
        assertThat(inked(drawn, 1)).isGreaterThan(5000);
    }

    @Test
    void aLongLetterLeavesNoLineOfAParagraphAlone() throws IOException {
        for (int paragraphs = 6; paragraphs <= 30; paragraphs += 3) {
            Path pdf = export(Letters.ofParagraphs(Letters.sofa(), paragraphs), Stationery.PLAIN);
            for (List<String> page : PageLines.of(pdf)) {
                assertThat(page.get(0)).as("first line of a page").doesNotStartWith("would follow by post");
                assertThat(page.get(page.size() - 1)).as("last line of a page").doesNotStartWith("On day");
            }
        }
    }

    @Test
    void aLetterMayHaveTwentyPages() throws IOException {
        Path pdf = export(Letters.ofParagraphs(Letters.sofa(), 200), Stationery.PLAIN);

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(20);
            assertThat(textOf(pdf)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
        }
    }

    private Path export(Letter letter, Stationery look) {
        Path target = folder.resolve("letter.pdf");
        EXPORTER.export(new Outgoing(letter, Map.of(), look, Carriage.BESIDE), target);
        return target;
    }

    private static float heightOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }

    private static int inked(DrawnLetter drawn, int page) {
        int[] dots = new int[drawn.page(page, 96).dots().capacity()];
        drawn.page(page, 96).dots().get(dots);
        return (int)
                java.util.Arrays.stream(dots).filter(dot -> (dot & 0xff) < 128).count();
    }

    private static List<Double> sizes(Path pdf) throws IOException {
        List<Double> sizes = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(position -> sizes.add((double) position.getFontSizeInPt()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            stripper.getText(document);
        }
        return sizes;
    }

    private static List<String> links(Path pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    links.add(((PDActionURI) link.getAction()).getURI() + " = " + link.getContents());
                }
            }
        }
        return links;
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
