package app.redress.export.pdf;

import app.redress.export.DrawnLetter;
import app.redress.export.ExportFormat;
import app.redress.export.LetterExporter;
import app.redress.export.LetterParts;
import app.redress.export.LetterPreview;
import app.redress.export.LetterSpacing;
import app.redress.export.LetterSplitter;
import app.redress.export.Outgoing;
import app.redress.export.PageFit;
import app.redress.export.Pictures;
import app.redress.export.WholeFile;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Letter;
import app.redress.letter.Party;
import app.redress.letter.Stationery;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Letters as PDF: tagged for screen readers (PDF/UA-1), made to last (PDF/A-3a). The preview is the same file. */
public final class PdfLetterExporter implements LetterExporter, LetterPreview, PageFit {
    private static final int MOST_SIGNS_NAMED = 8;

    private final LetterSplitter splitter;
    private final LetterRenderer renderer;
    private final Pictures pictures;
    private final Words words;

    /** Knows no pictures: enclosures that are pictures are embedded where they should be joined. */
    public PdfLetterExporter(Words words) {
        this(words, Pictures.NONE);
    }

    /** @param pictures reads enclosures that are joined behind a letter */
    public PdfLetterExporter(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        this.splitter = new LetterSplitter(words);
        this.renderer = new LetterRenderer(words);
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.PDF;
    }

    /** Says which signs of the letter the typeface has not, instead of drawing boxes. */
    @Override
    public void export(Outgoing outgoing, Path target) {
        LetterParts parts = drawable(outgoing);
        Behind behind = EnclosedBehind.of(outgoing, pictures, words);
        WholeFile.write(target, out -> renderer.render(parts, outgoing.stationery(), behind, out));
    }

    @Override
    public DrawnLetter draw(Outgoing outgoing) {
        LetterParts parts = drawable(outgoing);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            renderer.render(parts, outgoing.stationery(), Behind.NOTHING, pdf);
            return PdfDrawnLetter.of(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LetterSpacing spacing(LetterParts parts, Stationery stationery) {
        try {
            return renderer.spacing(parts, stationery);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws one word, which loads the renderer, its style sheets and the faces. */
    @Override
    public void warmUp() {
        Letter word =
                new Letter(Party.NOBODY, Party.NOBODY, LocalDate.EPOCH, "", "", "Dear", List.of(), EnglishVariant.GB);
        Outgoing outgoing = Outgoing.plain(word, Map.of());
        try {
            renderer.render(
                    splitter.split(outgoing), outgoing.stationery(), Behind.NOTHING, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs of the letter that the typeface has not, each once. */
    public List<String> missingSigns(Outgoing outgoing) {
        return renderer.missingSigns(splitter.split(outgoing), outgoing.stationery());
    }

    private LetterParts drawable(Outgoing outgoing) {
        LetterParts parts = splitter.split(outgoing);
        List<String> missing = renderer.missingSigns(parts, outgoing.stationery());
        if (!missing.isEmpty()) {
            String named = String.join(" ", missing.subList(0, Math.min(MOST_SIGNS_NAMED, missing.size())));
            throw new ProblemException("export.missingSigns", null, named);
        }
        return parts;
    }
}
