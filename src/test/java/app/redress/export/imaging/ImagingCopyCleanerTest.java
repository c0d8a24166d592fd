package app.redress.export.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.PagePicture;
import app.redress.export.Trace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagingCopyCleanerTest {
    private static final int ON_ITS_SIDE = 6;

    private final ImagingCopyCleaner cleaner = new ImagingCopyCleaner();
    private final ImagingPictures pictures = new ImagingPictures();

    @TempDir
    private Path folder;

    @Test
    void aPhotoTellsWhereWhenByWhomAndWithWhat() throws IOException {
        assertThat(cleaner.traces(photo()))
                .containsExactlyInAnyOrder(Trace.PLACE, Trace.AUTHOR, Trace.TIME, Trace.DEVICE);
    }

    @Test
    void itsCleanCopyTellsNothingAndTheKeptOneIsUntouched() throws IOException {
        Path photo = photo();
        byte[] before = Files.readAllBytes(photo);

        Path copy = clean(photo);

        assertThat(cleaner.traces(copy)).isEmpty();
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Amara", "Acme");
        assertThat(Files.readAllBytes(photo)).isEqualTo(before);
    }

    @Test
    void aPhotoTakenOnItsSideStaysUprightWithoutItsTraces() throws IOException {
        PagePicture before = pictures.read(photo(), 100);
        PagePicture after = pictures.read(clean(photo()), 100);

        assertThat(before.width()).as("turned upright").isEqualTo(50);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void wordsAndTimesInAPngAreFoundAndLeftOut() throws IOException {
        Path png = png();
        assertThat(cleaner.traces(png)).containsExactlyInAnyOrder(Trace.WORDS, Trace.TIME);

        Path copy = clean(png);

        assertThat(cleaner.traces(copy)).isEmpty();
        assertThat(pictures.read(copy, 100)).isEqualTo(pictures.read(png, 100));
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Amara");
    }

    @Test
    void whatIsNoPictureTellsNothing() throws IOException {
        assertThat(cleaner.traces(Files.writeString(folder.resolve("a.jpg"), "no picture")))
                .isEmpty();
    }

    private Path clean(Path file) throws IOException {
        Path copy = folder.resolve("copy");
        try (OutputStream out = Files.newOutputStream(copy)) {
            cleaner.clean(file, out);
        }
        return copy;
    }

    private Path photo() throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB), "jpeg", bare);
        TiffOutputSet told = new TiffOutputSet();
        told.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, "Acme");
        told.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, "Amara Osei");
        told.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) ON_ITS_SIDE);
        told.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2026:11:03 10:00:00");
        told.setGpsInDegrees(-1.55, 53.8);
        Path photo = folder.resolve("photo.jpg");
        try (OutputStream out = Files.newOutputStream(photo)) {
            new ExifRewriter().updateExifMetadataLossy(bare.toByteArray(), out, told);
        }
        return photo;
    }

    private Path png() throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 5, BufferedImage.TYPE_INT_RGB), "png", bare);
        byte[] picture = bare.toByteArray();
        int afterHeader = 8 + 25;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(picture, 0, afterHeader);
        told.write(chunk("tEXt", "Author\0Amara".getBytes(StandardCharsets.ISO_8859_1)));
        told.write(chunk("tIME", new byte[] {7, (byte) 0xea, 11, 3, 10, 0, 0}));
        told.write(picture, afterHeader, picture.length - afterHeader);
        return Files.write(folder.resolve("scan.png"), told.toByteArray());
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
