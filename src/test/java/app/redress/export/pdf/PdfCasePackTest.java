package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.redress.casefile.Progress;
import app.redress.export.CasePack.Packed;
import app.redress.export.imaging.ImagingPictures;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
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
                .contains("order HF-20418, sofa delivered torn", "Amara Osei", "Harbour & Finch Ltd", "HF-20418")
                .contains("Please refund £1,249 by 19 December 2026.")
                .contains("The sofa arrived with a 20 cm tear along the left arm.")
                .contains("Call, 14 min, Mr Owen (ref T-9)", "An answer within a week.")
                .contains("a van to the shop", "£84.90")
                .contains("What was lost or broken", "a reading lamp", "June 2023", "£60")
                .contains("Letter of 21 November 2026", "Reply of 4 December 2026")
                .contains("We can offer you £200 as a gesture of goodwill.")
                .contains("The day they were asked to answer by passes without an answer");
    }

    @Test
    void aContactWithoutADayStandsWhereItWasTold() throws IOException {
        pack();

        assertThat(text())
                .containsSubsequence(
                        "5 November 2026",
                        "Priya: a van would come",
                        "day not known",
                        "I asked again; the answer: wait for the van",
                        "9 November 2026");
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
            assertThat(PackReading.pageOf(document, "Chronology"))
                    .isEqualTo(PackReading.pageOf(document, "Summary") + 1);
        }
    }

    @Test
    void pagesAreNumberedThroughoutAndTheIndexIsRight() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(12))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        int pages = pack().pages();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            for (int page = 0; page < pages; page++) {
                assertThat(PackReading.text(document, page)).contains("Page " + (page + 1) + " of " + pages);
            }
            int voucher = PackReading.pageOf(document, "Exhibit 2: voucher.pdf") + 1;
            assertThat(PackReading.text(document, 1)).containsPattern("Exhibit 2: voucher.pdf\\s+" + voucher + "\\s");
        }
    }

    @Test
    void aReplyOfManyPagesIsIndexedAtItsFirst() throws IOException {
        sofa.replying("We write at length. ".repeat(1000));
        pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            int first = 0;
            while (!PackReading.text(document, first).startsWith("Reply of 4 December 2026")) {
                first++;
            }
            assertThat(PackReading.text(document, 1))
                    .containsPattern("Reply of 4 December 2026\\s+" + (first + 1) + "\\s");
        }
    }

    @Test
    void aCaseThatIsClosedIsSaidToBe() throws IOException {
        sofa.ending(LocalDate.of(2026, 12, 18), "The whole price.");
        pack();
        assertThat(text())
                .contains("Closed on 18 December 2026 · All that was asked for · The whole price.")
                .doesNotContain("They were asked to answer by");
    }

    @Test
    void linksOfTheIndexLeadToTheirPages() throws IOException {
        sofa.letterWith("receipt.pdf", "application/pdf", Samples.pdf(4))
                .replyWith("voucher.pdf", "application/pdf", Samples.pdf(1));
        pack();

        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            List<Integer> led = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
                led.add(PackReading.pageOf(document, (PDAnnotationLink) annotation));
            }
            assertThat(led)
                    .contains(
                            PackReading.pageOf(document, "Summary"),
                            PackReading.pageOf(document, "Letter of 5 December 2026"),
                            PackReading.pageOf(document, "Exhibit 1: receipt.pdf"),
                            PackReading.pageOf(document, "Exhibit 2: voucher.pdf"));
        }
    }

    @Test
    void signsThatCannotBeDrawnAreSaidAndAttachedExactly() throws IOException {
        sofa.replying("Thank you 😀 for writing.");
        pack();

        assertThat(text()).contains("Thank you ◊ for writing.", "The exact text is attached");
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(PackReading.attached(document, "Reply of 4 December 2026.txt"))
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
