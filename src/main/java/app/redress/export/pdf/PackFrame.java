package app.redress.export.pdf;

import app.redress.export.PackContents;
import app.redress.words.Words;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** What goes round the finished pages: numbers, bookmarks, and what the document says of itself. */
final class PackFrame {
    private static final String MAKER = "Redress";

    private final Words words;
    private final PackHtml html;
    private final PackContents pack;

    PackFrame(Words words, PackHtml html, PackContents pack) {
        this.words = words;
        this.html = html;
        this.pack = pack;
    }

    void put(PDDocument document, PackPen pen, Map<String, PDPage> anchors) throws IOException {
        number(document, pen);
        bookmark(document, anchors);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(html.name(pack));
        about.setProducer(MAKER);
        document.setDocumentInformation(about);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        // It claimed to be PDF/UA; with pages of other people's in it, nobody can promise that.
        catalog.setMetadata(null);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    private void number(PDDocument document, PackPen pen) throws IOException {
        int count = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            pen.foot(page, html.name(pack), words.say("export.letter.page", number, count));
        }
    }

    private void bookmark(PDDocument document, Map<String, PDPage> anchors) {
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(item(html.name(pack), document.getPage(0)));
        PDOutlineItem documents = group("export.pack.documents");
        PDOutlineItem exhibits = group("export.pack.exhibits");
        for (String anchor : new PackIndex(words, pack, PackNumbers.UNKNOWN).anchors()) {
            PDPage page = anchors.get(anchor);
            PDOutlineItem item = item(html.bookmark(pack, anchor).orElse(anchor), page);
            if (anchor.startsWith("document-")) {
                addTo(documents, item, outline, page);
            } else if (anchor.startsWith("exhibit-")) {
                addTo(exhibits, item, outline, page);
            } else {
                outline.addLast(item);
            }
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem group(String key) {
        PDOutlineItem group = new PDOutlineItem();
        group.setTitle(words.getString(key));
        return group;
    }

    /** The first of a group brings the group into the outline, and lends it its page. */
    private static void addTo(
            PDOutlineItem group, PDOutlineItem item, PDDocumentOutline outline, @Nullable PDPage page) {
        if (!group.hasChildren()) {
            group.setDestination(destination(page));
            outline.addLast(group);
        }
        group.addLast(item);
        group.openNode();
    }

    private static PDOutlineItem item(String title, @Nullable PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination(page));
        return item;
    }

    private static PDPageFitWidthDestination destination(@Nullable PDPage page) {
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(page);
        return destination;
    }
}
