package app.redress.export.pdf;

import static app.redress.export.pdf.StationeryPress.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Letters;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in large print. */
class LargePrintPdfTest {
    private final StationeryPress press;

    LargePrintPdfTest(@TempDir Path folder) {
        press = new StationeryPress(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8})
    void anAddressInLargePrintIsAsLargeAsItsWindowTakes(int lines) throws IOException {
        List<String> address = IntStream.range(1, lines)
                .mapToObj(line -> line + " Long Meadow Crescent")
                .toList();
        Letter letter = Letters.letter(
                Letters.amara(),
                new Party("Northern Railway Company", "", address, "GB", "", ""),
                "Bill",
                "Dear Sir or Madam,");
        for (Layout layout : Layout.values()) {
            Path pdf = press.export(letter, Stationery.PLAIN.withLayout(layout).withLargePrint(true));
            String last = address.get(address.size() - 1);

            TextPlace place = TextPlace.of(pdf, "Northern Railway Company", last);
            assertThat(place.bottomInMillimetres())
                    .as("%d lines on %s", lines, layout)
                    .isLessThan(layout == Layout.DIN_5008 ? 90 : 83);
            assertThat(place.topInMillimetres()).isGreaterThan(45);
        }
        assertThat(sizes(press.export(letter, Stationery.PLAIN.withLargePrint(true))))
                .allSatisfy(size -> assertThat(size).isGreaterThan(lines < 5 ? 17.9 : 9.9));
    }

    @Test
    void inLargePrintShortLinesOfALongAddressShareOne() throws IOException {
        Path pdf = press.export(Letters.sofa(), Stationery.PLAIN.withLargePrint(true));

        assertThat(textOf(pdf)).contains("Bristol, BS1 6XN");
    }

    @Test
    void pagesAreNumberedInLargePrintToo() throws IOException {
        Path pdf = press.export(Letters.ofParagraphs(Letters.sofa(), 9), Stationery.PLAIN.withLargePrint(true));

        assertThat(textOf(pdf)).contains("Page 1 of 3", "Page 3 of 3");
    }

    @Test
    void inLargePrintEveryWordHasEighteenPoints() throws IOException {
        Letter letter = Letters.ofParagraphs(Letters.cardCharge(), 9);
        Path pdf = press.export(letter, Stationery.PLAIN.withLargePrint(true));

        assertThat(sizes(pdf)).isNotEmpty().allSatisfy(size -> assertThat(size).isBetween(17.9, 18.1));
    }

    private static List<Double> sizes(Path pdf) throws IOException {
        List<Double> sizes = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(position -> sizes.add((double) position.getFontSizeInPt()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            stripper.getText(document);
        }
        return sizes;
    }
}
