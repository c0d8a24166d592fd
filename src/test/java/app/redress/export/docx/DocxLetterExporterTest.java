package app.redress.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.LetterFace;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.pdf.Signatures;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Letterhead;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxLetterExporterTest {
    @TempDir
    private Path folder;

    @Test
    void everyWordOfTheLetterStandsThereInItsOrder() throws IOException {
        try (XWPFDocument document = word().export(Letters.sofa())) {
            assertThat(WordFile.text(document))
                    .containsSubsequence(
                            "Amara Osei",
                            "Harbour & Finch Ltd",
                            "Dear Ms Finch,",
                            "Complaint: order HF-20418, sofa delivered torn",
                            "I have bought from you since 2019",
                            "refund £1,249 to the card I paid with, by 5\u00a0December\u00a02026.",
                            "Yours sincerely,",
                            "Amara Osei");
        }
    }

    @Test
    void theSubjectIsAHeadingAndPointsAreARealList() throws IOException {
        try (XWPFDocument document = word().export(Letters.sofa())) {
            assertThat(WordFile.paragraph(document, "Complaint:").getStyle()).isEqualTo("Heading1");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            XWPFParagraph point = WordFile.paragraph(document, "collect the torn sofa");
            assertThat(point.getNumFmt()).isEqualTo("decimal");
            assertThat(point.getNumID())
                    .isEqualTo(WordFile.paragraph(document, "refund £1,249").getNumID());
            assertThat(point.getText()).doesNotStartWith("1");
        }
    }

    @Test
    void itLooksAsTheStationerySays() throws IOException {
        Stationery look = Stationery.PLAIN
                .withLargePrint(true)
                .withLetterhead(Letterhead.CENTRED, "Piano tuner")
                .withSignature(Signatures.drawn());
        word().export(new Outgoing(Letters.sofa(), Map.of(), look, Carriage.BESIDE));
        try (XWPFDocument document = word().read()) {
            assertThat(WordFile.paragraph(document, "Piano tuner").getStyle()).isEqualTo("Letterhead");
            assertThat(WordFile.paragraph(document, "Piano tuner").getAlignment())
                    .isEqualTo(ParagraphAlignment.CENTER);
            assertThat(document.getStyles().getStyle("Normal").getCTStyle().toString())
                    .contains("<w:sz w:val=\"36\"/>");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getDocument().toString()).contains("descr=\"Signature of Amara Osei\"");
        }
    }

    @Test
    void theTypefaceGoesAlongWhole() throws IOException {
        word().export(Letters.sofa()).close();
        try (ZipFile zip = new ZipFile(word().path().toFile())) {
            byte[] face = LetterFace.REGULAR.bytes();
            byte[] embedded =
                    zip.getInputStream(zip.getEntry("word/fonts/font1.odttf")).readAllBytes();

            assertThat(embedded).hasSameSizeAs(face);
            assertThat(Arrays.copyOfRange(embedded, 32, embedded.length))
                    .isEqualTo(Arrays.copyOfRange(face, 32, face.length));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("word/fontTable.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains(LetterFace.FAMILY, "w:embedRegular", "w:embedBold");
        }
    }

    @Test
    void namesInEveryScriptCopyOutAsTheyWereWritten() throws IOException {
        Letter letter = Letters.withHardNames();
        try (XWPFDocument document = word().export(letter)) {
            assertThat(WordFile.text(document)).contains(letter.recipient().name());
        }
    }

    @Test
    void whateverIsWrittenIsTextAndNothingInTheFileIsLoaded() throws IOException {
        try (XWPFDocument document = word().export(Letters.hostile())) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(document.getAllPictures()).isEmpty();
        }
        try (ZipFile zip = new ZipFile(word().path().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(content)
                        .doesNotContain("TargetMode=\"External\"")
                        .doesNotContainPattern("\\A(?:<\\?xml[^>]*>)?\\s*<!DOCTYPE");
            }
        }
    }

    @Test
    void nothingNamesThisComputerOrItsAccount() throws IOException {
        try (XWPFDocument document = word().export(Letters.sofa())) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Amara Osei");
        }
        try (ZipFile zip = new ZipFile(word().path().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain(InetAddress.getLocalHost().getHostName() + "<")
                        .doesNotContain(System.getProperty("user.home"));
            }
        }
    }

    private WordFile word() {
        return new WordFile(folder.resolve("letter.docx"));
    }
}
