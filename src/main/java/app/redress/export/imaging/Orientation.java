package app.redress.export.imaging;

import app.redress.export.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.common.ImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;

/** How a camera was held, as EXIF numbers it: 1 is upright, up to 8. */
final class Orientation {
    private Orientation() {}

    /** Upright when the picture does not say, or says it in a way that cannot be read. */
    static int of(Path file) {
        try {
            ImageMetadata metadata = Imaging.getMetadata(file.toFile());
            if (metadata instanceof JpegImageMetadata jpeg) {
                TiffField field = jpeg.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION);
                return field == null ? Pictures.UPRIGHT : field.getIntValue();
            }
            return Pictures.UPRIGHT;
        } catch (IOException | IllegalArgumentException e) {
            return Pictures.UPRIGHT;
        }
    }
}
