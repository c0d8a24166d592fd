package app.redress.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of each page, without its number. */
final class PageLines {
    private PageLines() {}

    static List<List<String>> of(Path pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("Page \\d+ of \\d+"))
                        .toList());
            }
        }
        return pages;
    }
}
