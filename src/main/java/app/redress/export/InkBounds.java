package app.redress.export;

/** Where ink stands in a picture, in dots; the right and the bottom are one past the last. */
record InkBounds(int left, int top, int right, int bottom) {
    /** Specks of dust are smaller than this in a row or a column. */
    private static final int FEWEST_IN_A_LINE = 2;

    /** @param alpha from which a dot is ink */
    static InkBounds of(PagePicture picture, int alpha) {
        int[] columns = new int[picture.width()];
        int[] rows = new int[picture.height()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < columns.length; x++) {
                if (picture.dot(x, y) >>> 24 >= alpha) {
                    columns[x]++;
                    rows[y]++;
                }
            }
        }
        return new InkBounds(first(columns), first(rows), last(columns), last(rows));
    }

    PagePicture cut(PagePicture picture) {
        if (right <= left || bottom <= top) {
            return PagePicture.of(1, 1, new int[1]);
        }
        int width = right - left;
        int[] dots = new int[width * (bottom - top)];
        for (int at = 0; at < dots.length; at++) {
            dots[at] = picture.dot(left + at % width, top + at / width);
        }
        return PagePicture.of(width, bottom - top, dots);
    }

    private static int first(int[] lines) {
        int at = 0;
        while (at < lines.length && lines[at] < FEWEST_IN_A_LINE) {
            at++;
        }
        return Math.max(0, at - 1);
    }

    private static int last(int[] lines) {
        int at = lines.length;
        while (at > 0 && lines[at - 1] < FEWEST_IN_A_LINE) {
            at--;
        }
        return at == 0 ? 0 : Math.min(lines.length, at + 1);
    }
}
