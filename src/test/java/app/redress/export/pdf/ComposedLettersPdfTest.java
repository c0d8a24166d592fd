package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.drafting.Rung;
import app.redress.drafting.json.LetterCorpus;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every letter that Redress composes, before veraPDF: a share of them in every build, all of them in a profile. */
class ComposedLettersPdfTest {
    /** The layouts that fix a paper: A4 three times, US Letter once. */
    private static final List<Layout> LAYOUTS =
            List.of(Layout.BUSINESS_A4, Layout.BLOCK_LETTER, Layout.DIN_5008, Layout.FRENCH);

    private static final int SHARE = 6;

    private static final PdfLetterExporter EXPORTER = new PdfLetterExporter(Words.load(Locale.UK));

    @TempDir
    private Path folder;

    private final List<String> broken = new ArrayList<>();
    private int files;
    private long bytes;

    @Test
    void aFirstLetterIsReadableByEveryoneAndMadeToLast() throws IOException, VeraPDFException {
        List<Letter> letters = LetterCorpus.on(Rung.FIRST).toList();
        for (int at = 0; at < letters.size(); at += SHARE) {
            judge(letters.get(at), LAYOUTS.get(at / SHARE % LAYOUTS.size()));
        }

        assertThat(broken).isEmpty();
        assertThat(files).isGreaterThan(5);
    }

    @Test
    @Tag("letters-report")
    void everyLetterOnEveryLayoutIsReadableByEveryoneAndMadeToLast() throws IOException, VeraPDFException {
        List<Letter> letters = LetterCorpus.all().toList();
        for (Letter letter : letters) {
            for (Layout layout : LAYOUTS) {
                judge(letter, layout);
            }
        }

        System.out.printf(
                "%d letters on %d layouts: %d files, %d rules broken, %d KB each on average%n",
                letters.size(), LAYOUTS.size(), files, broken.size(), bytes / files / 1024);
        assertThat(broken).isEmpty();
    }

    private void judge(Letter letter, Layout layout) throws IOException, VeraPDFException {
        Path pdf = folder.resolve("letter.pdf");
        EXPORTER.export(new Outgoing(letter, Map.of(), Stationery.PLAIN.withLayout(layout), Carriage.BESIDE), pdf);
        files++;
        bytes += Files.size(pdf);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            Verdict.of(pdf, flavour).forEach(rule -> broken.add(letter.subject() + " on " + layout + ": " + rule));
        }
    }
}
