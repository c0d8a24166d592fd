package app.redress.review.tone;

import app.redress.text.LinearTraining;
import app.redress.text.WordFeatures;
import app.redress.text.WordList;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the {@link HeatSignal} by logistic regression on sentences that were all written for Redress. To write what it
 * learns where the application reads it: {@code mvn test -Dtest=HeatSignalTest -Dsignal.write=true}.
 */
final class HeatSignalTraining {
    static final Path FILE = Path.of("src/main/resources/app/redress/review/tone/heat-signal.tsv");

    private static final double COST = 3;
    private static final double TOLERANCE = 1e-4;

    private HeatSignalTraining() {}

    /** The weight of each feature that tells something, rounded; that of the empty one is the bias. */
    static Map<String, Double> weights() {
        LinearTraining training = new LinearTraining();
        read("heated.txt", true, training);
        read("civil.txt", false, training);
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        training.balance(parameter);
        return training.weights(parameter);
    }

    private static void read(String file, boolean heated, LinearTraining training) {
        for (String sentence : WordList.lines(HeatSignalTraining.class, "signal/" + file)) {
            training.add(WordFeatures.of(sentence), heated);
        }
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
