package app.redress.export.pdf;

import app.redress.casefile.Progress;
import app.redress.casefile.ScratchFolder;
import app.redress.export.CasePack;
import app.redress.export.PackContents;
import app.redress.export.PackContents.Exhibit;
import app.redress.export.Pictures;
import app.redress.export.WholeFile;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Case packs as PDF: pages that are laid out, with the pages of exhibits behind their sheets. */
public final class PdfCasePack implements CasePack {
    /** Places in a PDF have ten digits. */
    private static final long LARGEST = 9_000_000_000L;

    private static final double LOOKED = 0.08;

    private final Words words;
    private final Pictures pictures;
    private final Path folder;

    /**
     * @param pictures tells how photographs were held
     * @param folder where work goes that memory has no room for; the data folder
     */
    public PdfCasePack(Words words, Pictures pictures, Path folder) {
        this.words = words;
        this.pictures = pictures;
        this.folder = folder;
    }

    @Override
    public Packed write(PackContents contents, Path target, Progress progress) {
        Path file = target.toAbsolutePath().normalize();
        refuseTooLarge(contents);
        try (ScratchFolder scratch = ScratchFolder.in(folder)) {
            StreamCacheCreateFunction cache = MemoryUsageSetting.setupTempFileOnly()
                    .setTempDir(scratch.path().toFile())
                    .streamCache;
            Map<Integer, ExhibitLook> looks = looks(contents, cache, progress.part(0, LOOKED));
            Path neighbour = neighbour(scratch, file);
            int pages = write(contents, looks, cache, file, neighbour, progress.part(LOOKED, 1));
            return new Packed(file, pages, notShown(contents, looks));
        }
    }

    private static void refuseTooLarge(PackContents contents) {
        long size = contents.exhibits().stream()
                .mapToLong(exhibit -> exhibit.enclosure().size())
                .sum();
        if (size > LARGEST) {
            throw new ProblemException("export.pack.tooLarge", null, size >> 30);
        }
    }

    private static Path neighbour(ScratchFolder scratch, Path file) {
        try {
            return scratch.neighbourOf(file);
        } catch (IOException e) {
            throw new ProblemException("export.diskFull", e, file.getFileName());
        }
    }

    private static Map<Integer, ExhibitLook> looks(
            PackContents contents, StreamCacheCreateFunction cache, Progress progress) {
        PdfExhibitReader reader = new PdfExhibitReader(cache);
        Map<Integer, ExhibitLook> looks = new HashMap<>();
        for (Exhibit exhibit : contents.exhibits()) {
            progress.reached((double) looks.size() / contents.exhibits().size());
            looks.put(exhibit.number(), reader.look(exhibit));
        }
        return looks;
    }

    /** Begins anew when an exhibit fails half way: what was drawn of it cannot be taken out again. */
    private int write(
            PackContents contents,
            Map<Integer, ExhibitLook> looks,
            StreamCacheCreateFunction cache,
            Path file,
            Path neighbour,
            Progress progress) {
        while (true) {
            PackFile pack = new PackFile(contents, looks, cache, pictures, words, progress);
            try (PDDocument document = new PDDocument(cache)) {
                pack.draw(document);
                WholeFile.write(file, neighbour, out -> pack.save(document, out));
                return document.getNumberOfPages();
            } catch (ExhibitFailure e) {
                looks.put(e.number(), e.look());
            } catch (IOException e) {
                throw new ProblemException("casefile.backup.no-folder", e, folder.toString());
            }
        }
    }

    private static List<NotShown> notShown(PackContents contents, Map<Integer, ExhibitLook> looks) {
        List<NotShown> all = new ArrayList<>();
        for (Exhibit exhibit : contents.exhibits()) {
            looks.getOrDefault(exhibit.number(), ExhibitLook.ofPicture())
                    .why()
                    .ifPresent(why -> all.add(new NotShown(exhibit, why)));
        }
        return all;
    }
}
