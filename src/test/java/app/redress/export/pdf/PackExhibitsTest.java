package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Progress;
import app.redress.export.CasePack.NotShown;
import app.redress.export.CasePack.Packed;
import app.redress.export.CasePack.Why;
import app.redress.export.imaging.ImagingPictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong to a case, in its pack. */
class PackExhibitsTest {
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
    void everyExhibitStandsBehindItsNumberedSheet() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(3))
                .letterWith("tear.png", "image/png", Samples.picture("png"))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        Packed packed = pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            int sheet = PackReading.pageOf(document, "Exhibit 1: receipt.pdf");
            assertThat(PackReading.text(document, sheet + 1)).contains("Receipt page 1", "RECEIVED", "page 1 of 3");
            assertThat(PackReading.text(document, sheet + 2)).contains("eceipt page 2");
            assertThat(PackReading.text(document, sheet + 3)).contains("Receipt page 3");
            assertThat(PackReading.pageOf(document, "Exhibit 2: tear.png")).isEqualTo(sheet + 4);
            assertThat(PackReading.pageOf(document, "Exhibit 3: voucher.pdf")).isEqualTo(sheet + 6);
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
            assertThat(PackReading.attached(document, "Exhibit 3 call.mp3")).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aPdfThatFailsHalfWayIsAttached() throws IOException {
        sofa.letterWith("half.pdf", "application/pdf", Samples.pdfWithABadLastPage())
                .replyWith("fine.pdf", "application/pdf", Samples.pdf(3));
        Packed packed = pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(packed.pages());
            assertThat(PackReading.text(document, packed.pages() - 1)).contains("Receipt page 3");
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

    private Packed pack() {
        return new PdfCasePack(PackedCase.WORDS, new ImagingPictures(), folder)
                .write(sofa.contents(false), target, Progress.UNWATCHED);
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
