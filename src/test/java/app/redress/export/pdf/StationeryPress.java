package app.redress.export.pdf;

import app.redress.export.Outgoing;
import app.redress.export.Outgoing.Carriage;
import app.redress.letter.Letter;
import app.redress.letter.Stationery;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints letters, plainly or on the person's own stationery, and reads them. */
final class StationeryPress {
    static final PdfLetterExporter EXPORTER = new PdfLetterExporter(Words.load(Locale.UK));

    private final Path folder;

    StationeryPress(Path folder) {
        this.folder = folder;
    }

    Path export(Letter letter) {
        Path target = folder.resolve("letter.pdf");
        EXPORTER.export(letter, Map.of(), target);
        return target;
    }

    Path export(Letter letter, Stationery look) {
        Path target = folder.resolve("letter.pdf");
        EXPORTER.export(new Outgoing(letter, Map.of(), look, Carriage.BESIDE), target);
        return target;
    }

    static String textOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
