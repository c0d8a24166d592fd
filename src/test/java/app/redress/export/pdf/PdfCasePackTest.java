package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Progress;
import app.redress.export.CasePack.NotShown;
import app.redress.export.CasePack.Packed;
import app.redress.export.CasePack.Why;
import app.redress.export.imaging.ImagingPictures;
import app.redress.words.ProblemException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCasePackTest {
    @TempDir
    private Path folder;

    private PackedCase sofa;
    private Path target;

    @BeforeEach
    void aFolderForCopies() throws IOException {
        sofa = new PackedCase(Files.createDirectories(folder.resolve("files")));
        target = folder.resolve("pack.pdf");
    }

    @Test
    void aPackTellsTheCaseFromTheCoverToTheLastLetter() throws IOException {
        pack();

        String text = text();
        assertThat(text)
                .contains("Torn sofa", "Amara Osei", "Harbour & Finch Ltd", "HF-20418")
                .contains("Please refund £1,249 by 19 December 2026.")
                .contains("The sofa arrived with a 20 cm tear along the left arm.")
                .contains("Call, 14 min, Mr Owen (ref T-9)", "An answer within a week.")
                .contains("a van to the shop", "£84.90")
                .contains("Letter of 21 November 2026", "Reply of 4 December 2026")
                .contains("We can offer you £200 as a gesture of goodwill.")
                .contains("The day they were asked to answer by passes without an answer");
    }

    @Test
    void notesStayPrivateUnlessTheyAreWanted() throws IOException {
        pack();
        assertThat(text()).doesNotContain("lose my temper").contains("One private note was left out.");

        new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                .write(sofa.contents(true), target, Progress.UNWATCHED);
        assertThat(text()).contains("lose my temper").doesNotContain("left out");
    }

    @Test
    void theSummaryKeepsToOnePage() throws IOException {
        sofa.replying("We write at length. ".repeat(400));
        pack();
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(pageOf(document, "Chronology")).isEqualTo(pageOf(document, "Summary") + 1);
        }
    }

    @Test
    void everyExhibitStandsBehindItsNumberedSheet() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(3))
                .letterWith("tear.png", "image/png", Samples.picture("png"))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        Packed packed = pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            int sheet = pageOf(document, "Exhibit 1: receipt.pdf");
            assertThat(text(document, sheet + 1)).contains("Receipt page 1", "RECEIVED", "page 1 of 3");
            assertThat(text(document, sheet + 2)).contains("eceipt page 2");
            assertThat(text(document, sheet + 3)).contains("Receipt page 3");
            assertThat(pageOf(document, "Exhibit 2: tear.png")).isEqualTo(sheet + 4);
            assertThat(pageOf(document, "Exhibit 3: voucher.pdf")).isEqualTo(sheet + 6);
            assertThat(document.getNumberOfPages()).isEqualTo(sheet + 8).isEqualTo(packed.pages());
        }
        assertThat(packed.notShown()).isEmpty();
    }

    @Test
    void aFileSentTwiceIsOneExhibit() {
        byte[] receipt = Samples.pdf(1);
        sofa.letterWith("receipt.pdf", "application/pdf", receipt)
                .replyWith("your receipt.pdf", "application/pdf", receipt);
        assertThat(sofa.contents(false).exhibits()).singleElement().satisfies(exhibit -> assertThat(exhibit.from())
                .containsExactly(
                        "Enclosed with the letter of 21 November 2026",
                        "Came with the reply of 4 December 2026",
                        "Enclosed with the letter of 5 December 2026"));
    }

    @Test
    void pagesAreNumberedThroughoutAndTheIndexIsRight() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(12))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        int pages = pack().pages();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            for (int page = 0; page < pages; page++) {
                assertThat(text(document, page)).contains("Page " + (page + 1) + " of " + pages);
            }
            int voucher = pageOf(document, "Exhibit 2: voucher.pdf") + 1;
            assertThat(text(document, 1)).containsPattern("Exhibit 2: voucher.pdf\\s+" + voucher + "\\s");
        }
    }

    @Test
    void linksOfTheIndexLeadToTheirPages() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(4))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            List<Integer> led = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
                led.add(pageOf(document, (PDAnnotationLink) annotation));
            }
            assertThat(led)
                    .contains(
                            pageOf(document, "Summary"),
                            pageOf(document, "Letter of 5 December 2026"),
                            pageOf(document, "Exhibit 1: receipt.pdf"),
                            pageOf(document, "Exhibit 2: voucher.pdf"));
        }
    }

    @Test
    void whatCannotBeShownIsAttachedWithASentence() throws IOException {
        sofa.letterWith("locked.pdf", "application/pdf", Samples.lockedPdf())
                .letterWith("broken.pdf", "application/pdf", Samples.brokenPdf())
                .letterWith("call.mp3", "audio/mpeg", new byte[] {1, 2, 3});
        Packed packed = pack();

        assertThat(packed.notShown())
                .extracting(NotShown::why)
                .containsExactly(Why.LOCKED, Why.DAMAGED, Why.OTHER_KIND);
        assertThat(text())
                .contains("This PDF is locked with a password")
                .contains("This file is damaged")
                .contains("It is attached to this PDF as “Exhibit 3 call.mp3”.");
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(attached(document, "Exhibit 3 call.mp3")).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aPdfThatFailsHalfWayIsAttached() throws IOException {
        sofa.letterWith("half.pdf", "application/pdf", Samples.pdfWithABadLastPage())
                .replyWith("fine.pdf", "application/pdf", Samples.pdf(3));
        Packed packed = pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(packed.pages());
            assertThat(text(document, packed.pages() - 1)).contains("Receipt page 3");
        }
        assertThat(packed.notShown()).extracting(NotShown::why).containsExactly(Why.DAMAGED);
        assertThat(text()).doesNotContain("Good page");
    }

    @Test
    void aCopyThatIsGoneIsNamed() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(1));
        Files.delete(sofa.copyOf("receipt.pdf"));

        assertThat(pack().notShown()).extracting(NotShown::why).containsExactly(Why.MISSING);
        assertThat(text()).contains("The copy of this file that Redress kept is gone");
    }

    @Test
    void aPhotographStandsUpright() throws IOException {
        sofa.letterWith("photo.jpg", "image/jpeg", Samples.turnedPhoto());
        pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            assertThat(page.getMediaBox().getHeight())
                    .isGreaterThan(page.getMediaBox().getWidth());
            BufferedImage drawn = new PDFRenderer(document).renderImage(document.getNumberOfPages() - 1);
            int right = drawn.getRGB(drawn.getWidth() - 70, 90);
            assertThat(right >> 16 & 0xff).isGreaterThan(200);
            assertThat(right & 0xff).isLessThan(90);
        }
    }

    @Test
    void signsThatCannotBeDrawnAreSaidAndAttachedExactly() throws IOException {
        sofa.replying("Thank you 😀 for writing.");
        pack();

        assertThat(text()).contains("Thank you ◊ for writing.", "The exact text is attached");
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(attached(document, "Reply of 4 December 2026.txt"))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Thank you 😀 for writing.");
        }
    }

    @Test
    void aPackThatIsStoppedLeavesNothing() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(4));
        Files.writeString(target, "an older pack");

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                        .write(sofa.contents(false), target, share -> {
                            if (share > 0.3) {
                                throw new CancellationException();
                            }
                        }));

        assertThat(target).hasContent("an older pack");
        assertOnlyTheCaseIsThere();
    }

    @Test
    void aPackThatCannotBeWrittenSaysSo() throws IOException {
        Path nowhere = folder.resolve("gone").resolve("pack.pdf");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                        .write(sofa.contents(false), nowhere, Progress.UNWATCHED))
                .extracting(ProblemException::problem)
                .isEqualTo("export.folderGone");
        assertOnlyTheCaseIsThere();
    }

    private void assertOnlyTheCaseIsThere() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.contains("unfinished") || name.endsWith(".part"));
        }
    }

    private static byte[] attached(PDDocument document, String name) throws IOException {
        PDComplexFileSpecification file = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(name);
        return Objects.requireNonNull(file, name).getEmbeddedFile().toByteArray();
    }

    private Packed pack() {
        return new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                .write(sofa.contents(false), target, Progress.UNWATCHED);
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    /** Where the bookmark of that name leads to. */
    private static int pageOf(PDDocument document, String bookmark) throws IOException {
        List<PDOutlineItem> all = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), all);
        for (PDOutlineItem item : all) {
            if (item.getTitle().equals(bookmark)) {
                return document.getPages().indexOf(item.findDestinationPage(document));
            }
        }
        throw new AssertionError("no bookmark " + bookmark);
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> all) {
        for (PDOutlineItem item : node.children()) {
            all.add(item);
            collect(item, all);
        }
    }

    private static int pageOf(PDDocument document, PDAnnotationLink link) throws IOException {
        PDPageDestination destination = (PDPageDestination)
                (link.getDestination() != null
                        ? link.getDestination()
                        : ((PDActionGoTo) link.getAction()).getDestination());
        return document.getPages().indexOf(destination.getPage());
    }
}
