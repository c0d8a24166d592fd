package app.redress.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A linear model over features such as words: how likely it is that a text is of the kind that it was trained to tell. Its
 * weights are data that can be read.
 */
public final class LinearSignal {
    /** The name under which the weight of a text without features stands. */
    public static final String BIAS = "";

    private final Map<String, Double> weights;

    /** @param weights of each feature that tells something, and the {@link #BIAS} */
    public LinearSignal(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The signal whose weights stand in {@code file} beside {@code owner}: a feature, a tab and its weight a line. */
    public static LinearSignal load(Class<?> owner, String file) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(owner, file)) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new LinearSignal(weights);
    }

    /** From 0 to 1. */
    public double of(Set<String> features) {
        double sum = features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        double bias = weights.getOrDefault(BIAS, 0.0);
        return 1 / (1 + Math.exp(-bias - sum / Math.sqrt(Math.max(1, features.size()))));
    }
}
