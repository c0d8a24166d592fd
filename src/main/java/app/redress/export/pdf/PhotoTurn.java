package app.redress.export.pdf;

/** How a photograph has to be turned clockwise to stand upright on a page; a PDF does not look at what the camera wrote. */
enum PhotoTurn {
    NONE,
    RIGHT,
    HALF,
    LEFT;

    /** @param orientation as EXIF numbers it */
    static PhotoTurn of(int orientation) {
        return switch (orientation) {
            case 3, 4 -> HALF;
            case 5, 6 -> RIGHT;
            case 7, 8 -> LEFT;
            default -> NONE;
        };
    }

    /** Whether width and height change places. */
    boolean lies() {
        return this == RIGHT || this == LEFT;
    }
}
