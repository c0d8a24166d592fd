package app.redress.export.ui;

import app.redress.export.PagePicture;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures as JavaFX shows them. */
final class PageImage {
    private PageImage() {}

    static Image of(PagePicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .<IntBuffer>setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.dots(),
                        picture.width());
        return image;
    }

    static PagePicture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return PagePicture.of(width, height, dots);
    }
}
