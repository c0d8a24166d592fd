package app.redress.review.checks;

import app.redress.text.LinearSignal;
import app.redress.text.WordList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How likely a letter is to have a sentence that plays a role: a linear signal for each, with its weights in {@code
 * sentence-roles.tsv}. It is trained on letters written for Redress; a test trains it anew and compares. It tells wordings
 * that no list holds, and no list has to grow for them.
 */
final class SentenceRoles {
    private static final Map<SentenceRole, LinearSignal> SIGNALS = load();

    private final List<Set<String>> sentences;

    /** @param sentences of one letter, in order */
    SentenceRoles(List<String> sentences) {
        this.sentences = IntStream.range(0, sentences.size())
                .mapToObj(at -> SentenceFeatures.of(sentences.get(at), at, sentences.size()))
                .toList();
    }

    private static Map<SentenceRole, LinearSignal> load() {
        Map<SentenceRole, Map<String, Double>> weights = new EnumMap<>(SentenceRole.class);
        for (String line : WordList.lines(SentenceRoles.class, "sentence-roles.tsv")) {
            String[] columns = line.split("\t", -1);
            weights.computeIfAbsent(SentenceRole.valueOf(columns[0]), role -> new HashMap<>())
                    .put(columns[1], Double.valueOf(columns[2]));
        }
        Map<SentenceRole, LinearSignal> signals = new EnumMap<>(SentenceRole.class);
        weights.forEach((role, known) -> signals.put(role, new LinearSignal(known)));
        return signals;
    }

    /** Of the sentence at {@code at}, from 0 to 1. */
    double likelihood(SentenceRole role, int at) {
        return signal(role).of(sentences.get(at));
    }

    /** Of a sentence wherever it may stand, from 0 to 1. */
    static double likelihoodAlone(SentenceRole role, String sentence) {
        return signal(role).of(SentenceFeatures.of(sentence));
    }

    /** Of the likeliest sentence, from 0 to 1. */
    double likelihood(SentenceRole role) {
        return likelihoodEarly(role, sentences.size());
    }

    /** Of the likeliest among the first {@code count} sentences, from 0 to 1. */
    double likelihoodEarly(SentenceRole role, int count) {
        LinearSignal signal = signal(role);
        return sentences.stream().limit(count).mapToDouble(signal::of).max().orElse(0);
    }

    /** Which sentence plays {@code role} likeliest; none in an empty letter. */
    Optional<Integer> likeliest(SentenceRole role) {
        LinearSignal signal = signal(role);
        return IntStream.range(0, sentences.size())
                .boxed()
                .max(Comparator.comparing(at -> signal.of(sentences.get(at))));
    }

    private static LinearSignal signal(SentenceRole role) {
        return Objects.requireNonNull(SIGNALS.get(role), role::key);
    }
}
