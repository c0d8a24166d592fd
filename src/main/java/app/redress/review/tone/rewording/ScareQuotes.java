package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Quotation marks that scorn the words between them: the words may stay without them. */
final class ScareQuotes {
    private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "''", "``");

    /** In words: how far a pair of marks may stand from what it scorns. */
    private static final int NEAR = 2;

    private ScareQuotes() {}

    static Draft dropped(Draft draft, List<Alarm> alarms) {
        return draft.without(word -> MARKS.contains(word.text()) && isAtAnAlarm(draft, draft.indexOf(word), alarms));
    }

    /** Whether the word at {@code place} is a part of an alarm or next to one. */
    private static boolean isAtAnAlarm(Draft draft, int place, List<Alarm> alarms) {
        return IntStream.rangeClosed(Math.max(0, place - NEAR), Math.min(draft.size() - 1, place + NEAR))
                .mapToObj(at -> draft.word(at).range())
                .anyMatch(
                        near -> alarms.stream().anyMatch(alarm -> alarm.range().overlaps(near)));
    }
}
