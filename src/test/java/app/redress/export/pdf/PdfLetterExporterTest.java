package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfLetterExporterTest {
    private static final PdfLetterExporter EXPORTER = new PdfLetterExporter(Words.load(Locale.UK));

    @TempDir
    private Path folder;

    static Stream<Letter> letters() {
        return Stream.of(
                Letters.sofa(),
                Letters.cardCharge(),
                Letters.ofParagraphs(Letters.sofa(), 24),
                Letters.ofParagraphs(Letters.cardCharge(), 24),
                Letters.withHardNames(),
                Letters.from("DE", "Lindenweg 7", "10115 Berlin"),
                Letters.from("FR", "7 rue des Tilleuls", "75011 Paris"),
                Letters.withBody("Short."),
                Letters.bare(),
                Letters.hostile());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsReadableByEveryoneAndMadeToLast(Letter letter) throws IOException, VeraPDFException {
        Path pdf = export(letter);

        assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    @Test
    void theWordsCopyOutAsTheyWereWritten() throws IOException {
        String text = textOf(export(Letters.sofa()));

        assertThat(text)
                .contains("I enclose copies of the order confirmation, the delivery note and two photographs.")
                .contains("1. collect the torn sofa at a time we agree, and")
                .contains("£1,249")
                .contains("Your reference: HF-20418")
                .contains("Order confirmation.pdf");
    }

    @Test
    void aMailAddressIsNotTakenApartAtTheEndOfALine() throws IOException {
        String reach = "You can reach me at grace.nguyen@example.org or on 0491. ";

        String text = textOf(
                export(Letters.withBody("Dear all,\n\n" + reach.repeat(15).strip())));

        assertThat(text.split("grace\\.nguyen@example\\.org", -1)).hasSize(16);
    }

    @Test
    void hardNamesKeepTheirLetters() throws IOException {
        assertThat(textOf(export(Letters.withHardNames()))).contains("Łódź", "Ñandú", "Ελλάδα", "Київ");
    }

    @Test
    void aSignThatNoTypefaceHasIsNamedBeforeAnythingIsWritten() {
        Letter letter = Letters.withBody("Dear 東京 office,\n\nThank you 🙂.");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> export(letter));

        assertThat(problem.problem()).isEqualTo("export.missingSigns");
        assertThat(problem.arguments()).containsExactly("東 京 🙂");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLetterOfOnePageHasNoPageNumber() throws IOException {
        assertThat(textOf(export(Letters.sofa()))).doesNotContain("Page 1");
    }

    @Test
    void aLongLetterCountsItsPages() throws IOException {
        Path pdf = export(Letters.ofParagraphs(Letters.sofa(), 24));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(document, page)).contains("Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int paragraphs : new int[] {5, 6, 7, 8, 14, 15, 16, 17}) {
            Path pdf = export(Letters.ofParagraphs(Letters.sofa(), paragraphs));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(textOf(document, document.getNumberOfPages()))
                        .as("last page of a letter of %d paragraphs", paragraphs)
                        .contains("Please refund", "Yours sincerely", "Amara Osei", "Order confirmation.pdf");
            }
        }
    }

    @Test
    void theRecipientStandsInTheWindowOfADlEnvelope() throws IOException {
        TextPlace place = TextPlace.of(export(Letters.sofa()), "Harbour & Finch Ltd", "BS1 6XN");

        assertThat(place.leftInMillimetres()).isBetween(20.0, 40.0);
        assertThat(place.rightInMillimetres()).isLessThan(110);
        assertThat(place.topInMillimetres()).isBetween(46.0, 60.0);
        assertThat(place.bottomInMillimetres()).isLessThan(83);
    }

    @Test
    void theRecipientStandsInTheWindowOfANumberTenEnvelope() throws IOException {
        TextPlace place = TextPlace.of(export(Letters.cardCharge()), "Cascade Union Bank", "Salt Lake City");

        assertThat(place.leftInMillimetres()).isBetween(22.2, 35.0);
        assertThat(place.topInMillimetres()).isBetween(52.0, 66.0);
        assertThat(place.bottomInMillimetres()).isLessThan(81);
    }

    @Test
    void aGermanLetterKeepsToTheAddressFieldOfDin5008() throws IOException {
        Path pdf = export(Letters.from("DE", "Lindenweg 7", "10115 Berlin"));
        TextPlace recipient = TextPlace.of(pdf, "Möbelhaus Nord", "10115 Berlin");
        TextPlace subject = TextPlace.of(pdf, "Complaint: order", "Complaint: order");

        assertThat(recipient.leftInMillimetres()).isBetween(20.0, 30.0);
        assertThat(recipient.rightInMillimetres()).isLessThan(105);
        assertThat(recipient.topInMillimetres()).isBetween(58.0, 68.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(90);
        assertThat(subject.topInMillimetres()).isBetween(96.0, 101.0);
    }

    @Test
    void aFrenchLetterHasTheRecipientInTheWindowAtTheRight() throws IOException {
        TextPlace recipient = TextPlace.of(
                export(Letters.from("FR", "7 rue des Tilleuls", "75011 Paris")), "Möbelhaus Nord", "75011 Paris");

        assertThat(recipient.leftInMillimetres()).isBetween(100.0, 115.0);
        assertThat(recipient.rightInMillimetres()).isLessThan(195);
        assertThat(recipient.topInMillimetres()).isBetween(46.0, 56.0);
        assertThat(recipient.bottomInMillimetres()).isLessThan(80);
    }

    @Test
    void paperFollowsTheCountryOfTheSender() throws IOException {
        assertThat(paperOf(export(Letters.sofa())).getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
        assertThat(paperOf(export(Letters.cardCharge())).getHeight())
                .isCloseTo(PDRectangle.LETTER.getHeight(), within(0.5f));
    }

    @Test
    void theDocumentSaysItsTitleAndLanguageAndNothingOfTheComputer() throws IOException {
        Path pdf = export(Letters.cardCharge());

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Billing error notice");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreator()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
        String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(System.getProperty("user.dir"), System.getProperty("os.name") + " ");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(export(Letters.ofParagraphs(Letters.sofa(), 24)).toFile())) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void markupAndAddressesInALetterAreOnlyWords() throws IOException {
        String text = textOf(export(Letters.hostile()));

        assertThat(text).contains("<script>alert(1)</script>", "file:///etc/passwd", "{{subject}}", "&lt;b&gt;");
    }

    @Test
    void aLetterWithoutASubjectHasATitleAllTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(export(Letters.bare()).toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Letter");
        }
    }

    @Test
    void aSenderWithManyLinesDoesNotPushTheRecipientOutOfTheWindow() throws IOException {
        Party sender = new Party(
                "Dr Amara Osei",
                "",
                List.of("Flat 4", "The Old Mill", "14 Mill Lane", "Meanwood", "Leeds", "LS6 2QT"),
                "GB",
                "amara.osei@example.org",
                "0113 496 0142");
        Letter letter = Letters.letter(sender, Letters.harbourAndFinch(), "Complaint", "Dear Ms Finch,");

        assertThat(TextPlace.of(export(letter), "Harbour & Finch Ltd", "BS1 6XN")
                        .topInMillimetres())
                .isLessThan(60);
    }

    private Path export(Letter letter) {
        Path target = folder.resolve("letter.pdf");
        EXPORTER.export(letter, Map.of(), target);
        return target;
    }

    private static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static PDRectangle paperOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }
}
