package app.redress.export.pdf;

import static app.redress.export.pdf.StationeryPress.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters as PDF: their words, and what the file says of itself. */
class PdfLetterExporterTest {
    private final Path folder;
    private final StationeryPress press;

    PdfLetterExporterTest(@TempDir Path folder) {
        this.folder = folder;
        press = new StationeryPress(folder);
    }

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
        Path pdf = press.export(letter);

        assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    @Test
    void theWordsCopyOutAsTheyWereWritten() throws IOException {
        String text = textOf(press.export(Letters.sofa()));

        assertThat(text)
                .contains("I enclose copies of the order confirmation, the delivery note and two photographs.")
                .contains("1. collect the torn sofa at a time we agree, and")
                .contains("£1,249")
                .contains("Your reference: HF-20418")
                .contains("Order confirmation.pdf");
    }

    @Test
    void hardNamesKeepTheirLetters() throws IOException {
        assertThat(textOf(press.export(Letters.withHardNames()))).contains("Łódź", "Ñandú", "Ελλάδα", "Київ");
    }

    @Test
    void aSignThatNoTypefaceHasIsNamedBeforeAnythingIsWritten() {
        Letter letter = Letters.withBody("Dear 東京 office,\n\nThank you 🙂.");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> press.export(letter));

        assertThat(problem.problem()).isEqualTo("export.missingSigns");
        assertThat(problem.arguments()).containsExactly("東 京 🙂");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theDocumentSaysItsTitleAndLanguageAndNothingOfTheComputer() throws IOException {
        Path pdf = press.export(Letters.cardCharge());

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
        try (PDDocument document = Loader.loadPDF(
                press.export(Letters.ofParagraphs(Letters.sofa(), 24)).toFile())) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void markupAndAddressesInALetterAreOnlyWords() throws IOException {
        String text = textOf(press.export(Letters.hostile()));

        assertThat(text).contains("<script>alert(1)</script>", "file:///etc/passwd", "{{subject}}", "&lt;b&gt;");
    }

    @Test
    void aLetterWithoutASubjectHasATitleAllTheSame() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.export(Letters.bare()).toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Letter");
        }
    }
}
