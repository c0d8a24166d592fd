package app.redress.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.redress.export.Letters;
import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.export.docx.DocxLetterExporter;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.letter.Stationery.Layout;
import app.redress.letter.Stationery.Letterhead;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our Word documents, laid out by a program that shares nothing with us, beside our PDF of the same letters. */
class LibreOfficeReadsWordTest {
    /** In millimetres. Kerning and hinting differ a little; a line more or less would be five. */
    private static final double NEARLY = 2.2;

    private static final Words WORDS = Words.load(Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void aWordDocumentLooksLikeItsPdf() throws IOException, InterruptedException {
        assumeTrue(isThere(), "no soffice on this machine");
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Layout layout : List.of(Layout.BUSINESS_A4, Layout.BLOCK_LETTER, Layout.DIN_5008, Layout.FRENCH)) {
            Letter letter = PostedLetters.shorter(PostedLetters.on(layout));
            Stationery plain = Stationery.PLAIN.withLayout(layout);
            write(letter, plain, layout + " plain", letters);
            write(letter, plain.withLargePrint(true), layout + " large print", letters);
            write(
                    letter,
                    plain.withLetterhead(Letterhead.CENTRED, "Piano tuner").withSignature(Signatures.drawn()),
                    layout + " letterhead and signature",
                    letters);
        }
        write(Letters.ofParagraphs(Letters.sofa(), 4), Stationery.PLAIN, "set closely", letters);

        convert(letters.keySet().stream().map(name -> name + ".docx").toList());

        for (Map.Entry<String, Letter> letter : letters.entrySet()) {
            Path ours = folder.resolve("ours").resolve(letter.getKey() + ".pdf");
            Path theirs = folder.resolve("theirs").resolve(letter.getKey() + ".pdf");
            assertThat(pages(theirs)).as(letter.getKey()).isEqualTo(pages(ours));
            String name = letter.getValue().recipient().name();
            same(letter.getKey() + ", the address", TextPlace.of(ours, name, name), TextPlace.of(theirs, name, name));
            String greeting = letter.getValue().body().lines().findFirst().orElseThrow();
            same(
                    letter.getKey() + ", the greeting",
                    TextPlace.of(ours, greeting, greeting),
                    TextPlace.of(theirs, greeting, greeting));
        }
    }

    private void write(Letter letter, Stationery look, String name, Map<String, Letter> letters) throws IOException {
        Outgoing outgoing = new Outgoing(letter, Map.of(), look, Carriage.BESIDE);
        Path ours = Files.createDirectories(folder.resolve("ours"));
        new PdfLetterExporter(WORDS).export(outgoing, ours.resolve(name + ".pdf"));
        new DocxLetterExporter(WORDS, new PdfLetterExporter(WORDS)).export(outgoing, ours.resolve(name + ".docx"));
        letters.put(name, letter);
    }

    private static void same(String what, TextPlace ours, TextPlace theirs) {
        assertThat(theirs.leftInMillimetres()).as(what).isCloseTo(ours.leftInMillimetres(), within(NEARLY));
        assertThat(theirs.topInMillimetres()).as(what).isCloseTo(ours.topInMillimetres(), within(NEARLY));
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private void convert(List<String> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Arrays.asList(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("theirs").toString()));
        documents.forEach(
                name -> command.add(folder.resolve("ours").resolve(name).toString()));
        assertThat(run(command)).isTrue();
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return run(List.of("soffice", "--version"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = office.waitFor(120, TimeUnit.SECONDS);
        office.destroy();
        return ended && office.exitValue() == 0;
    }
}
