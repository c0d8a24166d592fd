package app.redress.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Outgoing;
import app.redress.export.pdf.PdfLetterExporter;
import app.redress.letter.Letter;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A letter as a Word document, as tests read it.
 *
 * @param path where it is
 */
record WordFile(Path path) {
    private static final DocxLetterExporter EXPORTER =
            new DocxLetterExporter(Words.load(Locale.UK), new PdfLetterExporter(Words.load(Locale.UK)));

    XWPFDocument export(Letter letter) throws IOException {
        EXPORTER.export(letter, Map.of(), path);
        return read();
    }

    void export(Outgoing outgoing) {
        EXPORTER.export(outgoing, path);
    }

    XWPFDocument read() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new XWPFDocument(in);
        }
    }

    static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    static XWPFParagraph paragraph(XWPFDocument document, String beginning) {
        List<XWPFParagraph> found = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .toList();
        assertThat(found).isNotEmpty();
        return found.get(0);
    }
}
