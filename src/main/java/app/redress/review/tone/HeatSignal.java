package app.redress.review.tone;

import app.redress.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much the words of a sentence look like those of heated sentences: a linear model over single words and pairs, with
 * a weight for each in {@code heat-signal.tsv}. It hears the register and not the sense, so it never raises an alarm; it
 * only confirms what a rule half suspects. It is trained on sentences written for Redress; a test trains it anew and
 * compares.
 */
public final class HeatSignal {
    private static final String FILE = "heat-signal.tsv";
    private static final String BIAS = "";
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)?|[!?#@]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /** Chosen on labelled sentences: above it, few civil ones remain among those that a half-sure rule hears. */
    private static final double LIKELY = 0.6;

    /** Above it, hardly a civil one remains that bears several small marks of heat. */
    private static final double SURE = 0.95;

    /** Above it, hardly a sentence of a civil letter remains; posts to a handle are louder. */
    private static final double NEARLY_SURE = 0.92;

    /** Above it, one in a hundred civil sentences remains that bears a mark which is half a reason by itself. */
    private static final double QUITE_SURE = 0.8;

    private final Map<String, Double> weights;

    private HeatSignal(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The signal as it was trained. */
    public static HeatSignal load() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(HeatSignal.class, FILE)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new HeatSignal(weights);
    }

    /** Whether {@code text} looks heated enough for a rule that is not sure by itself. */
    public boolean confirms(String text) {
        return of(text) > LIKELY;
    }

    /** Whether {@code text} looks heated enough for a small mark that is half a reason by itself. */
    boolean supports(String text) {
        return of(text) > QUITE_SURE;
    }

    /** Whether {@code text} looks so heated that small marks are enough of a reason, unless it is a public post. */
    boolean isNearlySureOf(String text) {
        return of(text) > NEARLY_SURE;
    }

    /** Whether {@code text} looks so heated that small marks are enough of a reason anywhere. */
    boolean isSureOf(String text) {
        return of(text) > SURE;
    }

    /** From 0, like civil sentences, to 1, like heated ones. */
    public double of(String sentence) {
        Set<String> features = features(sentence);
        double sum = features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        double bias = weights.getOrDefault(BIAS, 0.0);
        return 1 / (1 + Math.exp(-bias - sum / Math.sqrt(Math.max(1, features.size()))));
    }

    /** The words of {@code sentence} and each pair of neighbours, in small letters, every number alike. */
    static Set<String> features(String sentence) {
        Set<String> features = new HashSet<>();
        Matcher token =
                TOKEN.matcher(NUMBER.matcher(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                        .replaceAll("0"));
        String before = "";
        while (token.find()) {
            features.add(token.group());
            if (!before.isEmpty()) {
                features.add(before + " " + token.group());
            }
            before = token.group();
        }
        return features;
    }
}
