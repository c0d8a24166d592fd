package app.redress.export;

import java.nio.IntBuffer;

/**
 * A picture as dots, row after row from the top left.
 *
 * @param width in dots
 * @param height in dots
 * @param dots alpha, red, green and blue of each, eight bits wide, not multiplied by alpha; never changed
 */
public record PagePicture(int width, int height, IntBuffer dots) {
    public PagePicture {
        if (width < 1 || height < 1 || dots.capacity() != width * height) {
            throw new IllegalArgumentException("not " + width + " by " + height + " dots");
        }
        dots = dots.asReadOnlyBuffer();
    }

    public static PagePicture of(int width, int height, int[] dots) {
        return new PagePicture(width, height, IntBuffer.wrap(dots));
    }

    /** The dots from the first, for one reader. */
    @Override
    public IntBuffer dots() {
        return dots.duplicate().rewind();
    }

    /** One dot; {@code x} from the left and {@code y} from the top begin at 0. */
    public int dot(int x, int y) {
        return dots.get(y * width + x);
    }
}
