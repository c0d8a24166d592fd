package app.redress.export;

/** Means over squares of a field of values, each in constant time by a table of sums. */
final class Neighbourhood {
    private final int width;
    private final int height;
    private final double[] sums;

    Neighbourhood(double[] values, int width, int height) {
        this.width = width;
        this.height = height;
        this.sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** The mean round each place, as far as {@code reach} to each side. */
    double[] means(int reach) {
        double[] means = new double[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                double sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
                means[y * width + x] = sum / ((right - left) * (bottom - top));
            }
        }
        return means;
    }

    private double at(int x, int y) {
        return sums[y * (width + 1) + x];
    }
}
