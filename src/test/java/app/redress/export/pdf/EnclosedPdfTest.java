package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.Trace;
import app.redress.export.imaging.ImagingPictures;
import app.redress.letter.Enclosure;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is enclosed, joined behind the letter or inside its file. */
class EnclosedPdfTest {
    private static final PdfLetterExporter EXPORTER =
            new PdfLetterExporter(Words.load(Locale.UK), new ImagingPictures());

    @TempDir
    private Path folder;

    private final Map<Enclosure, Path> files = new LinkedHashMap<>();
    private Path target;

    @BeforeEach
    void encloseABillAPhotoAndALetter() throws IOException {
        target = folder.resolve("letter.pdf");
        files.put(enclosure("Bill.pdf", "application/pdf"), bill());
        Path photo = folder.resolve("photo.jpg");
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", photo.toFile());
        files.put(enclosure("Tear.jpg", "image/jpeg"), photo);
        files.put(enclosure("notes.txt", "text/plain"), Files.writeString(folder.resolve("notes"), "my notes"));
    }

    @Test
    void joinedPagesFollowTheLetterAndTheWholeIsStillReadableByEveryone() throws IOException, VeraPDFException {
        export(Carriage.JOINED);

        assertThat(Verdict.of(target, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(target, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(PageLines.of(target)).hasSize(4);
        assertThat(PageLines.of(target).get(2)).contains("Enclosure: Bill.pdf, page 2 of 2");
        assertThat(FigureWords.of(target))
                .containsExactly(
                        "Enclosure: Bill.pdf, page 1 of 2: Total 312.40",
                        "Enclosure: Bill.pdf, page 2 of 2: Thank you",
                        "The enclosure Tear.jpg, a picture");
        assertThat(embedded().keySet()).containsExactly("1 notes.txt");
    }

    @Test
    void nothingThatSleepsInAJoinedFileComesAlong() throws IOException {
        export(Carriage.JOINED);

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript", "app.alert");
    }

    @Test
    void theLettersPagesAreCountedWithoutTheEnclosures() throws IOException {
        EXPORTER.export(
                new Outgoing(Letters.ofParagraphs(letter(), 12), files, Stationery.PLAIN, Carriage.JOINED), target);

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Page 1 of 2", "Page 2 of 2").doesNotContain("Page 3");
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
    }

    @Test
    void embeddedFilesAreTheFilesByteForByte() throws IOException, VeraPDFException {
        export(Carriage.EMBEDDED);

        assertThat(Verdict.of(target, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdict.of(target, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(embedded().keySet()).containsExactly("1 Bill.pdf", "2 Tear.jpg", "3 notes.txt");
        assertThat(embedded().get("3 notes.txt")).isEqualTo("my notes".getBytes(StandardCharsets.UTF_8));
        assertThat(embedded().get("1 Bill.pdf")).isEqualTo(Files.readAllBytes(folder.resolve("bill.pdf")));
    }

    @Test
    void besideTheLetterNothingGoesAlong() throws IOException {
        export(Carriage.BESIDE);

        assertThat(embedded()).isEmpty();
        assertThat(PageLines.of(target)).hasSize(1);
    }

    @Test
    void aFileLockedWithAPasswordIsNamedAndNothingIsWritten() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = Loader.loadPDF(folder.resolve("bill.pdf").toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(locked.toFile());
        }
        files.put(enclosure("Locked.pdf", "application/pdf"), locked);

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> export(Carriage.JOINED));

        assertThat(problem.problem()).isEqualTo("export.enclosureLocked");
        assertThat(problem.arguments()).containsExactly("Locked.pdf");
        assertThat(target).doesNotExist();
    }

    @Test
    void anEnclosureThatVanishedIsNamed() {
        files.put(enclosure("Gone.pdf", "application/pdf"), folder.resolve("gone.pdf"));

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> export(Carriage.EMBEDDED));

        assertThat(problem.problem()).isEqualTo("export.enclosureGone");
    }

    @Test
    void aPdfTellsWhoWroteItAndItsCleanCopyDoesNot() throws IOException {
        PdfCopyCleaner cleaner = new PdfCopyCleaner();
        Path bill = folder.resolve("bill.pdf");
        assertThat(cleaner.traces(bill)).containsExactlyInAnyOrder(Trace.AUTHOR, Trace.WORDS);

        Path copy = folder.resolve("copy.pdf");
        try (OutputStream out = Files.newOutputStream(copy)) {
            cleaner.clean(bill, out);
        }

        assertThat(cleaner.traces(copy)).isEmpty();
        assertThat(PageLines.of(copy)).isEqualTo(PageLines.of(bill));
    }

    private void export(Carriage carriage) {
        EXPORTER.export(new Outgoing(letter(), files, Stationery.PLAIN, carriage), target);
    }

    private Letter letter() {
        return Letters.withEnclosures(
                files.keySet().stream().map(Enclosure::name).toArray(String[]::new));
    }

    private Map<String, byte[]> embedded() throws IOException {
        Map<String, byte[]> embedded = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            var names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                for (Map.Entry<String, PDComplexFileSpecification> file :
                        names.getEmbeddedFiles().getNames().entrySet()) {
                    embedded.put(
                            file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
                }
            }
        }
        return embedded;
    }

    private static Enclosure enclosure(String name, String mediaType) {
        Enclosure plain = Letters.enclosure(name);
        return new Enclosure(plain.id(), name, mediaType, plain.size(), plain.sha256());
    }

    /** Two pages, an author, and a script that would run when it is opened. */
    private Path bill() throws IOException {
        Path bill = folder.resolve("bill.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String words : new String[] {"Total 312.40", "Thank you"}) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 20);
                    pen.newLineAtOffset(100, 600);
                    pen.showText(words);
                    pen.endText();
                }
            }
            document.getDocumentInformation().setAuthor("J. Clerk");
            document.getDocumentInformation().setTitle("Bill");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(bill.toFile());
        }
        return bill;
    }
}
