package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.DrawnLetter;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.PagePicture;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Letterhead;
import app.redress.letter.Stationery.Sheet;
import app.redress.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters to look at: every layout on both papers, on one page and on three, as PDF, as Word document, as pictures. */
@Tag("letters-report")
class LetterPictures {
    private static final Path FOLDER = Path.of("target", "letters");
    private static final double DOTS_PER_INCH = 80;
    private static final Words WORDS = Words.load(Locale.UK);
    private static final PdfLetterExporter PDF = new PdfLetterExporter(WORDS);
    private static final DocxLetterExporter DOCX = new DocxLetterExporter(WORDS, PDF);

    @ParameterizedTest
    @CsvSource({
        "BUSINESS_A4, A4", "BUSINESS_A4, LETTER", "BLOCK_LETTER, A4", "BLOCK_LETTER, LETTER",
        "DIN_5008, A4", "DIN_5008, LETTER", "FRENCH, A4", "FRENCH, LETTER"
    })
    void aLayoutOnAPaper(Layout layout, Sheet sheet) throws IOException {
        Stationery plain = Stationery.PLAIN.withLayout(layout).withSheet(sheet);
        Stationery dressed =
                plain.withLetterhead(Letterhead.CENTRED, "Piano tuner").withSignature(Signatures.drawn());
        Letter letter = PostedLetters.on(layout);

        draw(letter, plain, 1, "plain");
        draw(letter, plain, 3, "plain");
        draw(letter, dressed, 1, "letterhead-and-signature");
        draw(letter, dressed, 3, "letterhead-and-signature");
        draw(letter, plain.withLargePrint(true), 3, "large-print");
        draw(
                letter,
                dressed.withLargePrint(true).withLetterhead(Letterhead.LEFT, ""),
                3,
                "large-print-letterhead-and-signature");
    }

    private static void draw(Letter letter, Stationery look, int pages, String named) throws IOException {
        Outgoing outgoing = outgoing(letter, look, pages);
        DrawnLetter drawn = PDF.draw(outgoing);
        String name = look.layout() + "-on-" + look.sheet() + "-" + pages + "-page-" + named;
        Files.createDirectories(FOLDER);
        PDF.export(outgoing, FOLDER.resolve(name + ".pdf"));
        DOCX.export(outgoing, FOLDER.resolve(name + ".docx"));
        for (int page = 1; page <= drawn.pages(); page++) {
            write(drawn.page(page, DOTS_PER_INCH), FOLDER.resolve(name + "-" + page + ".png"));
        }
        assertThat(drawn.pages()).as(name).isEqualTo(pages);
    }

    /** The letter as it is, or with as much less or more to tell as fills the pages. */
    private static Outgoing outgoing(Letter letter, Stationery look, int pages) {
        Outgoing outgoing = new Outgoing(letter, Map.of(), look, Carriage.BESIDE);
        for (int more = 1; PDF.draw(outgoing).pages() < pages; more++) {
            outgoing = new Outgoing(PostedLetters.longer(letter, more), Map.of(), look, Carriage.BESIDE);
        }
        return PDF.draw(outgoing).pages() > pages
                ? new Outgoing(PostedLetters.shorter(letter), Map.of(), look, Carriage.BESIDE)
                : outgoing;
    }

    private static void write(PagePicture picture, Path file) throws IOException {
        int[] dots = new int[picture.width() * picture.height()];
        picture.dots().get(dots);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), dots, 0, picture.width());
        ImageIO.write(image, "png", file.toFile());
    }
}
