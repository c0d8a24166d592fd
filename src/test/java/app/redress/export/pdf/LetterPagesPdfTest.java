package app.redress.export.pdf;

import static app.redress.export.pdf.StationeryPress.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.DrawnLetter;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of letters, and how they break. */
class LetterPagesPdfTest {
    private final StationeryPress press;

    LetterPagesPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    @Test
    void aLetterOfOnePageHasNoPageNumber() throws IOException {
        assertThat(textOf(press.export(Letters.sofa()))).doesNotContain("Page 1");
    }

    @Test
    void aLongLetterCountsItsPages() throws IOException {
        Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), 24));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(pageOf(document, page)).contains("Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int paragraphs : new int[] {5, 6, 7, 8, 14, 15, 16, 17}) {
            Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), paragraphs));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(pageOf(document, document.getNumberOfPages()))
                        .as("last page of a letter of %d paragraphs", paragraphs)
                        .contains("Please refund", "Yours sincerely", "Amara Osei", "Order confirmation.pdf");
            }
        }
    }

    @Test
    void aFewLinesTooManyAreSetCloselyInsteadOfOnAPageOfTheirOwn() throws IOException {
        List<List<String>> pages = PageLines.of(press.export(Letters.ofParagraphs(Letters.sofa(), 4)));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0)).contains("Yours sincerely,", "Order confirmation.pdf");
    }

    @Test
    void aLetterSetCloselyStandsInTheSameWindowOfItsEnvelope() throws IOException {
        String name = Letters.sofa().recipient().name();
        TextPlace usual = TextPlace.of(press.export(Letters.sofa()), name, name);
        TextPlace close = TextPlace.of(press.export(Letters.ofParagraphs(Letters.sofa(), 4)), name, name);

        assertThat(close).isEqualTo(usual);
    }

    @Test
    void aLastParagraphOfManyLinesLeavesNoBigBlankBeforeIt() throws IOException {
        Letter letter = Letters.ofParagraphs(Letters.sofa(), 4);
        String told = "The adviser took the reference, read the history back to me, and saw the part in the list. ";
        String body = letter.body().replace("Please refund", told.repeat(9) + "Please refund");

        List<List<String>> pages = PageLines.of(press.export(Letters.withBody(letter, body)));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).hasSizeGreaterThan(36);
        assertThat(pages.get(1)).hasSizeGreaterThanOrEqualTo(8).contains("Yours sincerely,", "Order confirmation.pdf");
    }

    @Test
    void aPreviewShowsThePagesOfTheSameFile() {
        DrawnLetter drawn = StationeryPress.EXPORTER.draw(
                new Outgoing(Letters.ofParagraphs(Letters.sofa(), 12), Map.of(), Stationery.PLAIN, Carriage.BESIDE));

        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(drawn.widthInInches()).isBetween(8.26, 8.28);
        assertThat(drawn.page(2, 96).width()).isBetween(792, 795);
        assertThat(inked(drawn, 1)).isGreaterThan(5000);
    }

    @Test
    void aLongLetterLeavesNoLineOfAParagraphAlone() throws IOException {
        for (int paragraphs = 6; paragraphs <= 30; paragraphs += 3) {
            Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), paragraphs), Stationery.PLAIN);
            for (List<String> page : PageLines.of(pdf)) {
                assertThat(page.get(0)).as("first line of a page").doesNotStartWith("would follow by post");
                assertThat(page.get(page.size() - 1)).as("last line of a page").doesNotStartWith("On day");
            }
        }
    }

    @Test
    void aLetterMayHaveTwentyPages() throws IOException {
        Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), 200), Stationery.PLAIN);

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(20);
            assertThat(textOf(pdf)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
        }
    }

    private static int inked(DrawnLetter drawn, int page) {
        int[] dots = new int[drawn.page(page, 96).dots().capacity()];
        drawn.page(page, 96).dots().get(dots);
        return (int)
                java.util.Arrays.stream(dots).filter(dot -> (dot & 0xff) < 128).count();
    }

    private static String pageOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
