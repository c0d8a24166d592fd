package app.redress.export;

/** Where ink begins, by Otsu's method: the value that parts paper and ink with the least spread inside both. */
final class InkThreshold {
    private static final int STEPS = 256;

    private InkThreshold() {}

    /** @param darkness values from 0 to 1 */
    static double of(double[] darkness) {
        int[] counts = new int[STEPS];
        double sum = 0;
        for (double value : darkness) {
            int step = Math.min(STEPS - 1, (int) (value * STEPS));
            counts[step]++;
            sum += step;
        }
        return (double) best(counts, darkness.length, sum) / STEPS;
    }

    private static int best(int[] counts, int total, double sum) {
        int best = 0;
        double widest = -1;
        double below = 0;
        double sumBelow = 0;
        for (int step = 0; step < STEPS; step++) {
            below += counts[step];
            sumBelow += (double) step * counts[step];
            double above = total - below;
            if (below > 0 && above > 0) {
                double apart = sumBelow / below - (sum - sumBelow) / above;
                double between = below * above * apart * apart;
                if (between > widest) {
                    widest = between;
                    best = step;
                }
            }
        }
        return best;
    }
}
