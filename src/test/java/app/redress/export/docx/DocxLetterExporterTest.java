package app.redress.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.LetterFace;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.export.pdf.Signatures;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Letterhead;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

class DocxLetterExporterTest {
    private final DocxLetterExporter exporter =
            new DocxLetterExporter(Words.load(Locale.UK), new PdfLetterExporter(Words.load(Locale.UK)));

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
                            "refund £1,249 to the card I paid with, by 5\u00a0December\u00a02026.",
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
    void itLooksAsTheStationerySays() throws IOException {
        Stationery look = Stationery.PLAIN
                .withLargePrint(true)
                .withLetterhead(Letterhead.CENTRED, "Piano tuner")
                .withSignature(Signatures.drawn());
        exporter.export(new Outgoing(Letters.sofa(), Map.of(), look, Carriage.BESIDE), file());
        try (XWPFDocument document = read()) {
            assertThat(paragraph(document, "Piano tuner").getStyle()).isEqualTo("Letterhead");
            assertThat(paragraph(document, "Piano tuner").getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(document.getStyles().getStyle("Normal").getCTStyle().toString())
                    .contains("<w:sz w:val=\"36\"/>");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getDocument().toString()).contains("descr=\"Signature of Amara Osei\"");
        }
    }

    @Test
    void theTypefaceGoesAlongWhole() throws IOException {
        exporter.export(Letters.sofa(), Map.of(), file());
        try (ZipFile zip = new ZipFile(file().toFile())) {
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
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        try (XWPFDocument document = export(Letters.sofa())) {
            assertThat(paragraph(document, "Thank you for putting").isKeepNext())
                    .isTrue();
            assertThat(paragraph(document, "Yours sincerely").isKeepNext()).isTrue();
        }
    }

    @Test
    void whatNobodyCanUseByHalvesStaysOnItsLine() throws IOException {
        Letter letter = Letters.withBody(
                "Dear Ms Finch,\n\nOn 3 March 2026 I paid EUR 46.80. Call 0113 496 0000 or 212-555-0100.");
        try (XWPFDocument document = export(letter)) {
            String body = paragraph(document, "On").getText();
            assertThat(body)
                    .isEqualTo("On 3\u00a0March\u00a02026 I paid EUR\u00a046.80. Call 0113\u00a0496\u00a00000 or"
                            + " 212\u2011555\u20110100.");
            assertThat(document.getDocument().toString())
                    .contains("<w:noBreakHyphen/>")
                    .doesNotContain("\u2011");
        }
    }

    @Test
    void aLetterThatFitsItsPageOnlyWhenSetCloselyIsSetSo() throws IOException {
        try (XWPFDocument roomy = export(Letters.sofa())) {
            Letter snug = Letters.ofParagraphs(Letters.sofa(), 4);
            try (XWPFDocument close = export(snug)) {
                assertThat(below(close)).isBetween(below(roomy) / 2, below(roomy) - 1);
                assertThat(bottom(close)).isLessThan(bottom(roomy));
                assertThat(paragraph(close, "Harbour & Finch").getSpacingBefore())
                        .as("the place of the address")
                        .isEqualTo(paragraph(roomy, "Harbour & Finch").getSpacingBefore());
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (XWPFDocument document = export(Letters.sofa())) {
            assertThat(document.getHeaderFooterPolicy()
                            .getFirstPageFooter()
                            .getText()
                            .strip())
                    .isEmpty();
            assertThat(document.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            ._getHdrFtr()
                            .toString())
                    .contains("Page ", "w:instr=\"PAGE\"", " of ", "w:instr=\"NUMPAGES\"");
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
        return read();
    }

    private XWPFDocument read() throws IOException {
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

    /** The room below a paragraph, in twentieths of a point. */
    private static int below(XWPFDocument document) {
        String spacing = document.getStyles()
                .getStyle("Normal")
                .getCTStyle()
                .getPPr()
                .getSpacing()
                .getAfter()
                .toString();
        return Integer.parseInt(spacing);
    }

    private static int bottom(XWPFDocument document) {
        return Integer.parseInt(document.getDocument()
                .getBody()
                .getSectPr()
                .getPgMar()
                .getBottom()
                .toString());
    }

    private static CTPageSz size(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz();
    }
}
