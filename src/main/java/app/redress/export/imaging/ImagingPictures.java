package app.redress.export.imaging;

import app.redress.export.PagePicture;
import app.redress.export.Pictures;
import app.redress.words.ProblemException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Pictures by the JDK's own readers, turned as the camera says they were held. */
public final class ImagingPictures implements Pictures {
    private static final Set<String> READ = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff");

    /** A picture of more dots than this is a trap or a poster. */
    private static final long MOST_DOTS = 400_000_000L;

    @Override
    public boolean canRead(String mediaType) {
        return READ.contains(mediaType);
    }

    @Override
    public PagePicture read(Path file, int longestSide) {
        String name = String.valueOf(file.getFileName());
        try {
            BufferedImage image = decode(file, longestSide);
            if (image == null) {
                throw new ProblemException("export.noPicture", null, name);
            }
            BufferedImage upright = Upright.of(smaller(image, longestSide), Orientation.of(file));
            return picture(upright);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException("export.noPicture", e, name);
        }
    }

    @Override
    public int orientation(Path file) {
        return Orientation.of(file);
    }

    @Override
    public byte[] png(PagePicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        int[] dots = new int[picture.width() * picture.height()];
        picture.dots().get(dots);
        image.setRGB(0, 0, picture.width(), picture.height(), dots, 0, picture.width());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Takes in every second or third dot of a large picture, so that it never stands in the memory whole. */
    private static @Nullable BufferedImage decode(Path file, int longestSide) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    return null;
                }
                ImageReadParam every = reader.getDefaultReadParam();
                int step = Math.max(1, longest / (2 * longestSide));
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage smaller(BufferedImage image, int longestSide) {
        double scale = (double) longestSide / Math.max(image.getWidth(), image.getHeight());
        if (scale >= 1) {
            return image;
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static PagePicture picture(BufferedImage image) {
        int width = image.getWidth();
        return PagePicture.of(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }
}
