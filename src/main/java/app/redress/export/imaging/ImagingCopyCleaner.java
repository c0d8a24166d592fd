package app.redress.export.imaging;

import app.redress.export.CopyCleaner;
import app.redress.export.Pictures;
import app.redress.export.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.common.ImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Photos: where, when, with what and by whom. The picture itself is copied dot for dot, not drawn anew. */
public final class ImagingCopyCleaner implements CopyCleaner {
    private static final Set<String> KNOWN = Set.of("image/jpeg", "image/png");

    @Override
    public boolean knows(String mediaType) {
        return KNOWN.contains(mediaType);
    }

    @Override
    public Set<Trace> traces(Path file) throws IOException {
        byte[] picture = Files.readAllBytes(file);
        if (PngChunks.isPng(picture)) {
            return PngChunks.traces(picture);
        }
        try {
            return photo(picture);
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
    }

    @Override
    public void clean(Path file, OutputStream out) throws IOException {
        byte[] picture = Files.readAllBytes(file);
        if (PngChunks.isPng(picture)) {
            PngChunks.clean(picture, out);
        } else {
            cleanPhoto(picture, Orientation.of(file), out);
        }
    }

    private static Set<Trace> photo(byte[] picture) throws IOException {
        Set<Trace> traces = EnumSet.noneOf(Trace.class);
        ImageMetadata metadata = Imaging.getMetadata(picture);
        if (metadata instanceof JpegImageMetadata photo) {
            if (photo.getExif() != null) {
                photo.getExif().getAllFields().stream()
                        .map(TiffField::getTagName)
                        .flatMap(name -> ExifNames.trace(name).stream())
                        .forEach(traces::add);
            }
            if (photo.getPhotoshop() != null && !photo.getPhotoshop().getItems().isEmpty()) {
                traces.add(Trace.WORDS);
            }
        }
        if (Imaging.getXmpXml(picture) != null) {
            traces.add(Trace.WORDS);
        }
        return traces;
    }

    /** Everything goes but the way the camera was held: without it the picture would lie on its side. */
    private static void cleanPhoto(byte[] picture, int orientation, OutputStream out) throws IOException {
        ByteArrayOutputStream withoutXmp = new ByteArrayOutputStream();
        new JpegXmpRewriter().removeXmpXml(picture, withoutXmp);
        ByteArrayOutputStream withoutIptc = new ByteArrayOutputStream();
        new JpegIptcRewriter().removeIptc(withoutXmp.toByteArray(), withoutIptc);
        ByteArrayOutputStream withoutExif = new ByteArrayOutputStream();
        new ExifRewriter().removeExifMetadata(withoutIptc.toByteArray(), withoutExif);
        if (orientation == Pictures.UPRIGHT) {
            out.write(withoutExif.toByteArray());
        } else {
            TiffOutputSet held = new TiffOutputSet();
            held.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            new ExifRewriter().updateExifMetadataLossy(withoutExif.toByteArray(), out, held);
        }
    }
}
