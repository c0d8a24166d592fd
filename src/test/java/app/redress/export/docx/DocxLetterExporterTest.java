package app.redress.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

class DocxLetterExporterTest {
    private final DocxLetterExporter exporter = new DocxLetterExporter(Words.load(Locale.UK));

    @TempDir
    private Path folder;

    @Test
    void everyWordOfTheLetterStandsThereInItsOrder() throws IOException {
        try (XWPFDocument document = export(Letters.sofa())) {
            assertThat(text(document))
                    .containsSubsequence(
                            "Amara Osei",
                            "Harbour & Finch Ltd",
                            "Dear Ms Finch,",
                            "Complaint: order HF-20418, sofa delivered torn",
                            "I have bought from you since 2019",
                            "refund £1,249 to the card I paid with, by 5 December 2026.",
                            "Yours sincerely,",
                            "Amara Osei");
        }
    }

    @Test
    void theSubjectIsAHeadingAndPointsAreARealList() throws IOException {
        try (XWPFDocument document = export(Letters.sofa())) {
            assertThat(paragraph(document, "Complaint:").getStyle()).isEqualTo("Heading1");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            XWPFParagraph point = paragraph(document, "collect the torn sofa");
            assertThat(point.getNumFmt()).isEqualTo("decimal");
            assertThat(point.getNumID())
                    .isEqualTo(paragraph(document, "refund £1,249").getNumID());
            assertThat(point.getText()).doesNotStartWith("1");
        }
    }

    @Test
    void thePaperIsThatOfTheCountry() throws IOException {
        try (XWPFDocument british = export(Letters.sofa());
                XWPFDocument american = export(Letters.cardCharge())) {
            assertThat(size(british).getW()).hasToString("11906");
            assertThat(size(american).getW()).hasToString("12240");
        }
    }

    @Test
    void namesInEveryScriptCopyOutAsTheyWereWritten() throws IOException {
        Letter letter = Letters.withHardNames();
        try (XWPFDocument document = export(letter)) {
            assertThat(text(document)).contains(letter.recipient().name());
        }
    }

    @Test
    void whateverIsWrittenIsTextAndNothingInTheFileIsLoaded() throws IOException {
        try (XWPFDocument document = export(Letters.hostile())) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(document.getAllPictures()).isEmpty();
        }
        try (ZipFile zip = new ZipFile(file().toFile())) {
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
        try (XWPFDocument document = export(Letters.sofa())) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Amara Osei");
        }
        try (ZipFile zip = new ZipFile(file().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain(InetAddress.getLocalHost().getHostName() + "<")
                        .doesNotContain(System.getProperty("user.home"));
            }
        }
    }

    private XWPFDocument export(Letter letter) throws IOException {
        exporter.export(letter, Map.of(), file());
        try (InputStream in = Files.newInputStream(file())) {
            return new XWPFDocument(in);
        }
    }

    private Path file() {
        return folder.resolve("letter.docx");
    }

    private static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String beginning) {
        List<XWPFParagraph> found = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .toList();
        assertThat(found).isNotEmpty();
        return found.get(0);
    }

    private static CTPageSz size(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz();
    }
}
