package app.redress.export.pdf;

import app.redress.export.CasePack.Why;
import app.redress.export.PackContents.Exhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at exhibits before a pack is begun: what can be shown of each, and on how many pages. */
final class PdfExhibitReader {
    private static final int HEAD = 1024;
    private static final String JPEG = "jpeg";

    /** A JPEG goes in as it is, but through memory. */
    private static final long LARGEST_JPEG = 64L << 20;

    /** In points; other pictures are unpacked to draw them, at four bytes a point. */
    private static final long LARGEST_PICTURE = 25_000_000;

    private final StreamCacheCreateFunction cache;

    PdfExhibitReader(StreamCacheCreateFunction cache) {
        this.cache = cache;
    }

    ExhibitLook look(Exhibit exhibit) {
        if (exhibit.file().isEmpty()) {
            return ExhibitLook.none(Why.MISSING);
        }
        Path file = exhibit.file().get();
        try {
            return isPdf(file) ? pdf(file) : picture(file, exhibit.enclosure().mediaType());
        } catch (InvalidPasswordException e) {
            return ExhibitLook.none(Why.LOCKED);
        } catch (IOException | RuntimeException e) {
            // The libraries trip over some damaged files in ways of their own.
            return ExhibitLook.none(Why.DAMAGED);
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private ExhibitLook pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), cache)) {
            int pages = document.getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                document.getPage(page).getCropBox();
            }
            return pages == 0 ? ExhibitLook.none(Why.DAMAGED) : ExhibitLook.ofPdf(pages);
        }
    }

    private static ExhibitLook picture(Path file, String mediaType) throws IOException {
        if (!mediaType.startsWith("image/")) {
            return ExhibitLook.none(Why.OTHER_KIND);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return ExhibitLook.none(Why.OTHER_KIND);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return isTooLarge(reader, file) ? ExhibitLook.none(Why.TOO_LARGE) : ExhibitLook.ofPicture();
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isTooLarge(ImageReader reader, Path file) throws IOException {
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        return Files.size(file) > LARGEST_JPEG
                || (!reader.getFormatName().equalsIgnoreCase(JPEG) && points > LARGEST_PICTURE);
    }
}
