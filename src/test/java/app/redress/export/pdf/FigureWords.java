package app.redress.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What the pictures of a document say to those who do not see them. */
final class FigureWords {
    private FigureWords() {}

    static List<String> of(Path pdf) throws IOException {
        List<String> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), words);
        }
        return words;
    }

    private static void collect(PDStructureNode node, List<String> words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    words.add(String.valueOf(element.getAlternateDescription()));
                }
                collect(element, words);
            }
        }
    }
}
