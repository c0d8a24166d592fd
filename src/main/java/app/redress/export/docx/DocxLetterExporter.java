package app.redress.export.docx;

import app.redress.export.ExportFormat;
import app.redress.export.LetterDesign;
import app.redress.export.LetterExporter;
import app.redress.export.LetterParts;
import app.redress.export.LetterSplitter;
import app.redress.export.Outgoing;
import app.redress.export.PageFit;
import app.redress.export.WholeFile;
import app.redress.letter.Stationery;
import app.redress.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Letters as Word documents that look like their PDF: real styles, real lists, the typeface embedded. Nothing in them
 * names this computer.
 */
public final class DocxLetterExporter implements LetterExporter {
    private final LetterSplitter splitter;
    private final Words words;
    private final PageFit fit;

    /** @param fit how closely a letter is set; a document is laid out by the program that opens it */
    public DocxLetterExporter(Words words, PageFit fit) {
        this.splitter = new LetterSplitter(words);
        this.words = words;
        this.fit = fit;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.DOCX;
    }

    @Override
    public void export(Outgoing outgoing, Path target) {
        LetterParts parts = splitter.split(outgoing);
        byte[] letter = written(parts, outgoing.stationery());
        WholeFile.write(target, out -> out.write(letter));
    }

    /** In memory: when the disk is full, the library reports a mistake of its own and not the disk's. */
    private byte[] written(LetterParts parts, Stationery stationery) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            LetterDesign design = LetterDesign.of(parts, stationery).set(fit.spacing(parts, stationery));
            new DocxLetter(document, design, words).write(parts);
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
