package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.tone.ToneReading.State;
import app.redress.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a reading in words, and how it would sound at the help desk. */
final class ReadingWords {
    private static final int WARM_FROM = 40;
    private static final int FIRM_FROM = 50;

    private final Words words;

    ReadingWords(Words words) {
        this.words = words;
    }

    /** "Warm opening, firm ask; two phrases run hot." */
    String summary(int warmth, int firmness, List<Finding> findings) {
        String opening = words.getString(warmth >= WARM_FROM ? "tone.opening.warm" : "tone.opening.plain");
        String ask = words.getString(
                firmness >= FIRM_FROM ? "tone.ask.firm" : firmness > 0 ? "tone.ask.soft" : "tone.ask.none");
        long hot = count(Severity.HOT, findings);
        long warm = count(Severity.WARM, findings);
        if (hot > 0) {
            return words.say("tone.summary.hot", opening, ask, hot);
        }
        return warm > 0
                ? words.say("tone.summary.warm", opening, ask, warm)
                : words.say("tone.summary.calm", opening, ask);
    }

    /** What the person who opens this letter would feel and do, from the findings themselves. */
    String helpDesk(State state, int firmness, List<Finding> findings) {
        String first = words.getString("tone.desk." + state);
        Optional<String> because =
                mostFrequent(findings).map(category -> words.getString("tone.desk.because." + category));
        String next = words.getString(firmness >= FIRM_FROM ? "tone.desk.ask.clear" : "tone.desk.ask.unclear");
        return because.map(reason -> first + " " + reason).orElse(first + " " + next);
    }

    private static long count(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.category().isTone() && finding.severity() == severity)
                .count();
    }

    private static Optional<Category> mostFrequent(List<Finding> findings) {
        Map<Category, Long> counts = findings.stream()
                .filter(finding -> finding.category().isTone())
                .collect(Collectors.groupingBy(
                        Finding::category,
                        Collectors.summingLong(finding -> finding.severity() == Severity.HOT ? 3 : 1)));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<Category, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
