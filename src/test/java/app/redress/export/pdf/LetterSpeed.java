package app.redress.export.pdf;

import app.redress.export.LetterDesign;
import app.redress.export.LetterSplitter;
import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.letter.Letter;
import app.redress.words.Words;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter costs, warm, beside the bare renderer on the same page and beside LibreOffice on our own .docx. */
@Tag("letters-report")
class LetterSpeed {
    private static final int ROUNDS = 40;
    private static final Words WORDS = Words.load(Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void aLetterBesideTheBareRenderer() throws Exception {
        for (Letter letter : new Letter[] {Letters.sofa(), Letters.ofParagraphs(Letters.sofa(), 24)}) {
            compare(letter);
        }
    }

    private void compare(Letter letter) throws Exception {
        PdfLetterExporter exporter = new PdfLetterExporter(WORDS);
        LetterFonts fonts = new LetterFonts();
        Outgoing outgoing = Outgoing.plain(letter, Map.of());
        var parts = new LetterSplitter(WORDS).split(outgoing);
        int pages = exporter.draw(outgoing).pages();
        String xhtml = new LetterHtml(WORDS).of(parts, LetterDesign.of(parts, outgoing.stationery()), pages, "");
        Path pdf = folder.resolve("letter.pdf");
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = milliseconds(() -> {
                exporter.export(outgoing, pdf);
                return pdf;
            });
            bare[round] = milliseconds(() -> bare(xhtml, fonts));
        }
        Path docx = folder.resolve("letter.docx");
        new DocxLetterExporter(WORDS, exporter).export(outgoing, docx);
        System.out.printf(
                "%d page(s): a letter takes %.0f ms, the bare renderer %.0f ms, ratio %.2f (medians of the last half);"
                        + " PDF %d KB, DOCX %d KB; LibreOffice converts our DOCX in %s%n",
                pages,
                median(ours),
                median(bare),
                median(ours) / median(bare),
                Files.size(pdf) / 1024,
                Files.size(docx) / 1024,
                libreOffice(docx));
    }

    private static byte[] bare(String xhtml, LetterFonts fonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(xhtml, null)
                    .toStream(out);
            fonts.use(builder, document);
            builder.run();
        }
        return out.toByteArray();
    }

    private String libreOffice(Path docx) throws InterruptedException {
        String[] convert = {
            "soffice",
            "--headless",
            "-env:UserInstallation=" + folder.resolve("office").toUri(),
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            docx.toString()
        };
        try {
            // The first run makes a profile and counts for nothing.
            run(convert);
            long begin = System.nanoTime();
            run(convert);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms";
        } catch (IOException e) {
            return "no time: it is not on this machine";
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
