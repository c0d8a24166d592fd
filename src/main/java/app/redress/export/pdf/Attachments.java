package app.redress.export.pdf;

import app.redress.export.FileName;
import app.redress.export.PackContents.Document;
import app.redress.export.PackContents.Exhibit;
import app.redress.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files that travel inside the pack because paper cannot show them. */
final class Attachments {
    private static final COSName PARAMETERS = COSName.getPDFName("Params");

    private final PDDocument document;
    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();

    Attachments(PDDocument document) {
        this.document = document;
    }

    /** Under what name an exhibit is attached. */
    static String name(Words words, Exhibit exhibit) {
        return FileName.safe(words.say(
                "export.pack.exhibit.fileName",
                exhibit.number(),
                exhibit.enclosure().name()));
    }

    void add(Words words, Exhibit exhibit, InputStream content) throws IOException {
        add(
                name(words, exhibit),
                exhibit.enclosure().mediaType(),
                exhibit.enclosure().size(),
                content);
    }

    /** The exact words of what could not be drawn exactly. */
    void add(Document words) throws IOException {
        byte[] text = words.text().getBytes(StandardCharsets.UTF_8);
        add(PackIndex.fileName(words), "text/plain", text.length, new ByteArrayInputStream(text));
    }

    private void add(String name, String mediaType, long size, InputStream content) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, content);
        embedded.setSubtype(mediaType);
        embedded.setSize((int) Math.min(size, Integer.MAX_VALUE));
        embedded.getCOSObject().getCOSDictionary(PARAMETERS).setLong(COSName.SIZE, size);
        files.put(name, AttachedFiles.named(name, embedded));
    }

    /** Makes them known to readers. */
    void finish() {
        if (!files.isEmpty()) {
            AttachedFiles.list(document, files);
        }
    }
}
