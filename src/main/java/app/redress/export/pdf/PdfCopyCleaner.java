package app.redress.export.pdf;

import app.redress.export.CopyCleaner;
import app.redress.export.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** PDF files: who wrote them, when, with what; who left notes on their pages. */
public final class PdfCopyCleaner implements CopyCleaner {
    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");

    @Override
    public boolean knows(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public Set<Trace> traces(Path file) throws IOException {
        Set<Trace> traces = EnumSet.noneOf(Trace.class);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDDocumentInformation said = document.getDocumentInformation();
            add(traces, Trace.AUTHOR, said.getAuthor());
            add(traces, Trace.DEVICE, said.getCreator());
            add(traces, Trace.WORDS, said.getTitle(), said.getSubject(), said.getKeywords());
            if (document.getDocumentCatalog().getMetadata() != null) {
                traces.add(Trace.WORDS);
            }
            for (PDPage page : document.getPages()) {
                for (PDAnnotation note : page.getAnnotations()) {
                    add(traces, Trace.AUTHOR, note.getCOSObject().getString(COSName.T));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
        return traces;
    }

    @Override
    public void clean(Path file, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.setDocumentInformation(new PDDocumentInformation());
            strip(document.getDocumentCatalog().getCOSObject());
            for (PDPage page : document.getPages()) {
                strip(page.getCOSObject());
                for (PDAnnotation note : page.getAnnotations()) {
                    if (!note.getSubtype().equals("Widget")) {
                        note.getCOSObject().removeItem(COSName.T);
                    }
                }
            }
            document.save(out);
        }
    }

    private static void strip(COSDictionary dictionary) {
        dictionary.removeItem(COSName.METADATA);
        dictionary.removeItem(PIECES);
        dictionary.removeItem(LAST_MODIFIED);
    }

    private static void add(Set<Trace> traces, Trace trace, String... said) {
        for (String words : said) {
            if (words != null && !words.isBlank()) {
                traces.add(trace);
            }
        }
    }
}
