package app.redress.text;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of a {@link LinearSignal} by logistic regression. The same texts always give the same weights. */
public final class LinearTraining {
    private static final int OF_THE_KIND = 1;
    private static final int OTHER = 2;

    /** Weights nearer to nothing than this decide nothing. */
    private static final double LEAST = 0.05;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Set<String>> texts = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    /** Tells the features of a text, and whether it is of the kind that the signal shall tell. */
    public void add(Set<String> features, boolean ofTheKind) {
        texts.add(Set.copyOf(features));
        labels.add(ofTheKind ? OF_THE_KIND : OTHER);
    }

    /** Makes both kinds weigh the same, however many there are. */
    public void balance(Parameter parameter) {
        parameter.setWeights(new double[] {share(OTHER), share(OF_THE_KIND)}, new int[] {OF_THE_KIND, OTHER});
    }

    private double share(int label) {
        return 2.0 * labels.stream().filter(one -> one == label).count() / labels.size();
    }

    /** The weight of each feature that was seen twice and tells something. */
    public Map<String, Double> weights(Parameter parameter) {
        numberThoseSeenTwice();
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.x = texts.stream().map(this::vector).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Integer::doubleValue).toArray();
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, parameter));
    }

    private void numberThoseSeenTwice() {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count > 1) {
                numbers.put(feature, 0);
            }
        });
        int number = 0;
        for (Map.Entry<String, Integer> feature : numbers.entrySet()) {
            number++;
            feature.setValue(number);
        }
    }

    private Feature[] vector(Set<String> features) {
        double value = 1 / Math.sqrt(Math.max(1, features.size()));
        List<Feature> vector = new ArrayList<>();
        features.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .sorted()
                .forEach(number -> vector.add(new FeatureNode(number, value)));
        vector.add(new FeatureNode(numbers.size() + 1, 1));
        return vector.toArray(Feature[]::new);
    }

    private Map<String, Double> weights(Model model) {
        double sign = model.getLabels()[0] == OF_THE_KIND ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            double weight = sign * learned[number - 1];
            if (Math.abs(weight) >= LEAST) {
                weights.put(feature, weight);
            }
        });
        weights.put(LinearSignal.BIAS, sign * learned[numbers.size()]);
        return weights;
    }
}
