package app.redress.review.tone;

import app.redress.text.WordList;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the {@link HeatSignal} by logistic regression on sentences that were all written for Redress. To write what it
 * learns where the application reads it: {@code mvn test -Dtest=HeatSignalTest -Dsignal.write=true}.
 */
final class HeatSignalTraining {
    static final Path FILE = Path.of("src/main/resources/app/redress/review/tone/heat-signal.tsv");

    private static final double COST = 3;
    private static final double TOLERANCE = 1e-4;
    private static final int HEATED = 1;
    private static final int CIVIL = 2;

    /** Weights nearer to nothing than this decide nothing. */
    private static final double LEAST = 0.05;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Set<String>> sentences = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();

    /** The weight of each feature that tells something, rounded; that of the empty one is the bias. */
    static Map<String, Double> weights() {
        HeatSignalTraining training = new HeatSignalTraining();
        training.read("heated.txt", HEATED);
        training.read("civil.txt", CIVIL);
        return training.train();
    }

    private void read(String file, double label) {
        for (String sentence : WordList.lines(HeatSignalTraining.class, "signal/" + file)) {
            sentences.add(HeatSignal.features(sentence));
            labels.add(label);
        }
    }

    private Map<String, Double> train() {
        numberThoseSeenTwice();
        Problem problem = new Problem();
        problem.l = sentences.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.x = sentences.stream().map(this::vector).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Double::doubleValue).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(new double[] {share(CIVIL), share(HEATED)}, new int[] {HEATED, CIVIL});
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, parameter));
    }

    private void numberThoseSeenTwice() {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
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

    /** Both kinds weigh the same, however many there are. */
    private double share(double label) {
        return 2.0 * labels.stream().filter(one -> one == label).count() / labels.size();
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
        double sign = model.getLabels()[0] == HEATED ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            double weight = sign * learned[number - 1];
            if (Math.abs(weight) >= LEAST) {
                weights.put(feature, weight);
            }
        });
        weights.put("", sign * learned[numbers.size()]);
        return weights;
    }

    static void write(Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        // A line that began with the sign would be a comment.
        weights.forEach((feature, weight) -> {
            if (!feature.startsWith("#")) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
            }
        });
        Files.write(FILE, lines);
    }
}
