package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.tone.ToneReading.Dial;
import app.redress.review.tone.ToneReading.Influence;
import java.util.List;
import java.util.Set;

/** Heat comes from hot and warm findings alone: a bad experience told plainly adds none. */
final class Heat {
    private static final int HOT = 24;
    private static final int WARM = 8;
    private static final Set<Category> NOT_HEAT = Set.of(Category.VAGUE, Category.TIMID);
    /** In a long letter one hot phrase weighs less: points are given in full up to this many words. */
    private static final double WORDS_IN_FULL = 250;

    private Heat() {}

    static List<Influence> of(String text, List<Finding> findings) {
        double words = text.split("\\s+").length;
        double weight = Math.min(1, Math.max(0.5, WORDS_IN_FULL / Math.max(1, words)));
        return findings.stream()
                .filter(finding -> finding.category().isTone() && !NOT_HEAT.contains(finding.category()))
                .filter(finding -> finding.severity().atLeast(Severity.WARM))
                .map(finding -> new Influence(Dial.HEAT, finding.range(), finding.text(), (int)
                        Math.round(weight * (finding.severity() == Severity.HOT ? HOT : WARM))))
                .toList();
    }
}
