package app.redress.export.pdf;

import app.redress.casefile.Progress;
import app.redress.casefile.WatchedInput;
import app.redress.export.PackContents;
import app.redress.export.PackContents.Exhibit;
import app.redress.export.Pictures;
import app.redress.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One pack on its way into one document. What is large goes through the disk. */
final class PackFile {
    private static final double EXHIBITS_DONE = 0.6;

    private final PackContents pack;
    private final Map<Integer, ExhibitLook> looks;
    private final StreamCacheCreateFunction cache;
    private final Pictures pictures;
    private final Words words;
    private final Weighed progress;

    PackFile(
            PackContents pack,
            Map<Integer, ExhibitLook> looks,
            StreamCacheCreateFunction cache,
            Pictures pictures,
            Words words,
            Progress progress) {
        this.pack = pack;
        this.looks = Map.copyOf(looks);
        this.cache = cache;
        this.pictures = pictures;
        this.words = words;
        this.progress = new Weighed(pack.exhibits(), progress);
    }

    /** Draws everything into {@code document}. */
    void draw(PDDocument document) throws IOException, ExhibitFailure {
        LetterFonts fonts = new LetterFonts();
        PackHtml html = new PackHtml(words, fonts);
        PackRenderer renderer = new PackRenderer(fonts);
        PackNumbers numbers = numbers(html, renderer);
        renderer.draw(html.of(pack, looks, numbers), document);
        List<PDPage> laidOut = pages(document);
        Map<String, PDPage> anchors = new HashMap<>();
        numbers.laidOut().forEach((anchor, page) -> anchors.put(anchor, laidOut.get(page)));
        PackPen pen = new PackPen(document, fonts);
        addExhibits(document, pen, anchors);
        attach(document, html);
        new PackFrame(words, html, pack).put(document, pen, anchors);
    }

    void save(PDDocument document, OutputStream out) throws IOException {
        document.save(new WatchedOutput(out, progress.last(EXHIBITS_DONE)));
    }

    /** Numbers of pages take room, so they are laid out until nothing moves any more; twice does it. */
    private PackNumbers numbers(PackHtml html, PackRenderer renderer) throws IOException {
        Map<String, Integer> inserted = new HashMap<>();
        pack.exhibits()
                .forEach(exhibit ->
                        inserted.put(PackIndex.anchor(exhibit), look(exhibit).pages()));
        int exhibitPages =
                inserted.values().stream().mapToInt(Integer::intValue).sum();
        PackNumbers before = PackNumbers.UNKNOWN;
        for (int attempt = 0; ; attempt++) {
            PackRenderer.Layout layout = renderer.layOut(html.of(pack, looks, before));
            PackNumbers after = new PackNumbers(layout.pages(), inserted, layout.count() + exhibitPages);
            if (after.equals(before) || attempt == 2) {
                return after;
            }
            before = after;
        }
    }

    private static List<PDPage> pages(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        return pages;
    }

    private ExhibitLook look(Exhibit exhibit) {
        ExhibitLook look = looks.get(exhibit.number());
        if (look == null) {
            throw new IllegalArgumentException("nobody has looked at this exhibit");
        }
        return look;
    }

    private void addExhibits(PDDocument document, PackPen pen, Map<String, PDPage> anchors) throws ExhibitFailure {
        for (Exhibit exhibit : pack.exhibits()) {
            PDPage sheet = anchors.get(PackIndex.anchor(exhibit));
            if (sheet != null && exhibit.file().isPresent()) {
                add(exhibit, exhibit.file().get(), new ExhibitPages(document, pen, pack.paper(), words, sheet));
            }
        }
    }

    private void add(Exhibit exhibit, Path file, ExhibitPages pages) throws ExhibitFailure {
        ExhibitLook look = look(exhibit);
        Progress part = progress.of(exhibit, EXHIBITS_DONE);
        try {
            switch (look.kind()) {
                case PDF ->
                    new PdfExhibit(exhibit, cache)
                            .addTo(pages, file, done -> part.reached((double) done / look.pages()));
                case PICTURE -> new PictureExhibit(exhibit, pictures).addTo(pages, file);
                case NONE -> {}
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ExhibitFailure(exhibit.number(), e);
        }
    }

    private void attach(PDDocument document, PackHtml html) throws IOException {
        Attachments attachments = new Attachments(document);
        for (PackContents.Document text : pack.documents()) {
            if (html.isReplaced(text)) {
                attachments.add(text);
            }
        }
        for (Exhibit exhibit : pack.exhibits()) {
            if (look(exhibit).kind() == ExhibitLook.Kind.NONE && exhibit.file().isPresent()) {
                Progress part = progress.of(exhibit, EXHIBITS_DONE);
                try (InputStream in = new WatchedInput(
                        Files.newInputStream(exhibit.file().get()),
                        exhibit.enclosure().size(),
                        part)) {
                    attachments.add(words, exhibit, in);
                }
            }
        }
        attachments.finish();
    }
}
