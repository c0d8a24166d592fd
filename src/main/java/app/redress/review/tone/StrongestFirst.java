package app.redress.review.tone;

import app.redress.review.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One finding per span: of alarms that overlap only the gravest stands, and a sentence bears at most a few. */
public final class StrongestFirst {
    /** More marks than this on one sentence help nobody. */
    private static final int PER_SENTENCE = 4;

    private static final List<Category> STRENGTH = List.of(
            Category.THREAT,
            Category.PROFANITY,
            Category.INSULT,
            Category.ACCUSATION,
            Category.SARCASM,
            Category.PASSIVE_AGGRESSION,
            Category.VENTING,
            Category.EXAGGERATION,
            Category.DEMAND,
            Category.SHOUTING,
            Category.TIMID,
            Category.VAGUE);

    /** The gravest first. */
    public static final Comparator<Alarm> GRAVEST = Comparator.comparing(Alarm::severity)
            .thenComparing(alarm -> STRENGTH.indexOf(alarm.category()))
            .thenComparing(alarm -> -alarm.range().length())
            .thenComparing(Alarm::range)
            .thenComparing(Alarm::rule);

    private StrongestFirst() {}

    /** Those of {@code alarms} that stand, in the order of the text. */
    public static List<Alarm> of(List<Alarm> alarms, Passage passage) {
        List<Alarm> kept = new ArrayList<>();
        ranked(alarms).forEach(alarm -> {
            boolean free = kept.stream().noneMatch(other -> other.range().overlaps(alarm.range()));
            if (free && inSameSentence(kept, alarm, passage) < PER_SENTENCE) {
                kept.add(alarm);
            }
        });
        kept.sort(Comparator.comparing(Alarm::range));
        return kept;
    }

    /** {@code alarms}, the gravest first. */
    public static List<Alarm> ranked(List<Alarm> alarms) {
        return alarms.stream().sorted(GRAVEST).toList();
    }

    private static long inSameSentence(List<Alarm> kept, Alarm alarm, Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.range().overlaps(alarm.range()))
                .mapToLong(sentence -> kept.stream()
                        .filter(other -> other.range().overlaps(sentence.range()))
                        .count())
                .max()
                .orElse(0);
    }
}
