package app.redress.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads packs back. */
final class PackReading {
    private PackReading() {}

    static byte[] attached(PDDocument document, String name) throws IOException {
        PDComplexFileSpecification file = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(name);
        return Objects.requireNonNull(file, name).getEmbeddedFile().toByteArray();
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    static int pageOf(PDDocument document, String bookmark) throws IOException {
        List<PDOutlineItem> all = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), all);
        for (PDOutlineItem item : all) {
            if (item.getTitle().equals(bookmark)) {
                return document.getPages().indexOf(item.findDestinationPage(document));
            }
        }
        throw new AssertionError("no bookmark " + bookmark);
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> all) {
        for (PDOutlineItem item : node.children()) {
            all.add(item);
            collect(item, all);
        }
    }

    static int pageOf(PDDocument document, PDAnnotationLink link) throws IOException {
        PDPageDestination destination = (PDPageDestination)
                (link.getDestination() != null
                        ? link.getDestination()
                        : ((PDActionGoTo) link.getAction()).getDestination());
        return document.getPages().indexOf(destination.getPage());
    }
}
