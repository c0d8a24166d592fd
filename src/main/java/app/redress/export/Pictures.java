package app.redress.export;

import java.nio.file.Path;

/** Reads and writes pictures. */
public interface Pictures {
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

    /** The picture as a PNG file. */
    byte[] png(PagePicture picture);
}
