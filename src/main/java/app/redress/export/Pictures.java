package app.redress.export;

import java.nio.file.Path;

/** Reads and writes pictures. */
public interface Pictures {
    /** How most pictures are taken. */
    int UPRIGHT = 1;

    /** Knows no kind of picture. */
    Pictures NONE = new Pictures() {
        @Override
        public boolean canRead(String mediaType) {
            return false;
        }

        @Override
        public PagePicture read(Path file, int longestSide) {
            throw new UnsupportedOperationException("no pictures");
        }

        @Override
        public int orientation(Path file) {
            return UPRIGHT;
        }

        @Override
        public byte[] png(PagePicture picture) {
            throw new UnsupportedOperationException("no pictures");
        }
    };

    /** Whether pictures of this media type can be read. */
    boolean canRead(String mediaType);

    /**
     * A picture as it shall be looked at: turned upright, and no larger than it needs to be.
     *
     * @param longestSide in dots; a larger picture is made smaller
     * @throws app.redress.words.ProblemException when the file is gone, is no picture, or is too large to take in
     */
    PagePicture read(Path file, int longestSide);

    /**
     * How the camera was held, as EXIF numbers it: 1 is upright, 3 on its head, 6 and 8 on a side, the others mirrored.
     * {@link #UPRIGHT} when the picture does not say, or cannot be read.
     */
    int orientation(Path file);

    /** The picture as a PNG file. */
    byte[] png(PagePicture picture);
}
