package app.redress.export.imaging;

import app.redress.export.Pictures;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a picture the way up it was seen. */
final class Upright {
    private static final int FIRST_ON_ITS_SIDE = 5;

    private Upright() {}

    /** @param orientation as EXIF numbers it, 1 to 8; anything else is taken for 1 */
    static BufferedImage of(BufferedImage image, int orientation) {
        if (orientation <= Pictures.UPRIGHT || orientation > 8) {
            return image;
        }
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        int width = onItsSide ? image.getHeight() : image.getWidth();
        int height = onItsSide ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, turn(orientation, width, height), null);
        pen.dispose();
        return upright;
    }

    /** Where the dot (x, y) goes; {@code width} and {@code height} are those of the upright picture. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            default -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    }
}
