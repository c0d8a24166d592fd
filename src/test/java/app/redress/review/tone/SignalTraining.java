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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains a signal by logistic regression on sentences that were all written for Redress. To write what it learns where the
 * application reads it: {@code mvn test -Dtest=SignalsTest -Dsignal.write=true}.
 *
 * @param file the shipped weights
 * @param ofTheKind the file of sentences that the signal shall tell
 * @param others the files of all other sentences
 */
record SignalTraining(String file, String ofTheKind, List<String> others) {
    private static final Path FOLDER = Path.of("src/main/resources/app/redress/review/tone");
    private static final double COST = 3;
    private static final double TOLERANCE = 1e-4;

    /** The weight of each feature that tells something, rounded; that of the empty one is the bias. */
    Map<String, Double> weights() {
        LinearTraining training = new LinearTraining();
        read(ofTheKind, true, training);
        others.forEach(other -> read(other, false, training));
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        training.balance(parameter);
        Map<String, Double> weights = training.weights(parameter);
        // A line that began with the sign would be a comment.
        weights.keySet().removeIf(feature -> feature.startsWith("#"));
        return weights;
    }

    /** The weights that the application reads. */
    Map<String, Double> shipped() {
        Map<String, Double> shipped = new HashMap<>();
        for (String line : WordList.lines(HeatSignal.class, file)) {
            String[] sides = line.split("\t", -1);
            shipped.put(sides[0], Double.valueOf(sides[1]));
        }
        return shipped;
    }

    void write(Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        weights.forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight)));
        Files.write(FOLDER.resolve(file), lines);
    }

    private static void read(String sentences, boolean ofTheKind, LinearTraining training) {
        for (String sentence : WordList.lines(SignalTraining.class, "signal/" + sentences)) {
            training.add(WordFeatures.of(sentence), ofTheKind);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
