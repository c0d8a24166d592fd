package app.redress.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files inside a PDF, told to belong to it as PDF/A-3 asks. */
final class EmbeddedFiles {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final PDDocument document;
    private final Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();

    EmbeddedFiles(PDDocument document) {
        this.document = document;
    }

    void add(String name, String mediaType, Path file) throws IOException {
        String key = files.size() + 1 + " " + name;
        try (InputStream in = Files.newInputStream(file)) {
            PDEmbeddedFile bytes = new PDEmbeddedFile(document, in, COSName.FLATE_DECODE);
            bytes.setSubtype(mediaType);
            bytes.setSize((int) Math.min(Integer.MAX_VALUE, Files.size(file)));
            PDComplexFileSpecification specification = AttachedFiles.named(name, bytes);
            specification.setFileDescription(name);
            specification.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Supplement"));
            files.put(key, specification);
        }
    }

    void end() {
        if (files.isEmpty()) {
            return;
        }
        AttachedFiles.list(document, files);
        COSArray associated = new COSArray();
        files.values().forEach(associated::add);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
