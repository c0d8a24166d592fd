package app.redress.export;

/**
 * Takes a signature off its paper: what is ink stays, everything else becomes transparent, and the rim is cut off. A
 * photograph of paper is never evenly lit, so each dot is compared with the paper round it.
 */
public final class SignatureInk {
    /** Part of the longer side of a picture over which the paper's brightness is taken together. */
    private static final int NEIGHBOURHOOD = 14;

    /** How much darker than its paper ink is at the least; creases and shadows are less. */
    private static final double FAINTEST = 0.12;

    /** Below this part of the threshold nothing shows; above its double-sided mirror all of it does. */
    private static final double SOFT_EDGE = 0.35;

    /** From this alpha on a dot counts as ink when the rim is cut off. */
    private static final int SURELY_INK = 160;

    private final PagePicture picture;
    private final int width;
    private final int height;

    private SignatureInk(PagePicture picture) {
        this.picture = picture;
        this.width = picture.width();
        this.height = picture.height();
    }

    /**
     * A signature from a photograph or a scan of it on paper.
     *
     * @return the ink alone, cut to its size; the picture is one dot when there is no ink on it
     */
    public static PagePicture fromPaper(PagePicture picture) {
        return new SignatureInk(picture).lift();
    }

    /** What is drawn on a transparent ground, cut to its size; one dot when nothing is. */
    public static PagePicture cut(PagePicture drawing) {
        InkBounds bounds = InkBounds.of(drawing, SURELY_INK);
        return bounds.cut(drawing);
    }

    private PagePicture lift() {
        double[] darkness = darkness();
        double threshold = Math.max(FAINTEST, InkThreshold.of(darkness));
        double[] ink = new double[width * height];
        for (int at = 0; at < ink.length; at++) {
            ink[at] = smoothed((darkness[at] - threshold * (1 - SOFT_EDGE)) / (2 * SOFT_EDGE * threshold));
        }
        int colour = colour(ink);
        int[] dots = new int[ink.length];
        for (int at = 0; at < dots.length; at++) {
            dots[at] = ((int) Math.round(ink[at] * 255) << 24) | colour;
        }
        return cut(PagePicture.of(width, height, dots));
    }

    /** How much darker each dot is than the paper round it: 0 for paper, towards 1 for black ink. */
    private double[] darkness() {
        double[] light = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                light[y * width + x] = light(picture.dot(x, y));
            }
        }
        double[] paper =
                new Neighbourhood(light, width, height).means(Math.max(2, Math.max(width, height) / NEIGHBOURHOOD));
        for (int at = 0; at < light.length; at++) {
            light[at] = Math.max(0, 1 - light[at] / Math.max(paper[at], 1));
        }
        return light;
    }

    /** As light as the eye sees it; what is transparent is paper. */
    private static double light(int dot) {
        double alpha = (dot >>> 24) / 255.0;
        double seen = 0.299 * ((dot >> 16) & 0xff) + 0.587 * ((dot >> 8) & 0xff) + 0.114 * (dot & 0xff);
        return seen * alpha + 255 * (1 - alpha);
    }

    private static double smoothed(double part) {
        double within = Math.max(0, Math.min(1, part));
        return within * within * (3 - 2 * within);
    }

    /** The colour of the ink, the mean over the dots that surely are ink. */
    private int colour(double[] ink) {
        double[] sums = new double[4];
        for (int at = 0; at < ink.length; at++) {
            if (ink[at] * 255 >= SURELY_INK) {
                int dot = picture.dot(at % width, at / width);
                sums[0] += (dot >> 16) & 0xff;
                sums[1] += (dot >> 8) & 0xff;
                sums[2] += dot & 0xff;
                sums[3]++;
            }
        }
        double count = Math.max(1, sums[3]);
        return (int) (sums[0] / count) << 16 | (int) (sums[1] / count) << 8 | (int) (sums[2] / count);
    }
}
