package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Quotation marks that scorn the words between them: the words may stay without them. */
final class ScareQuotes {
    private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "''", "``");

    /** In words: how far a pair of marks may stand from what it scorns. */
    private static final int NEAR = 2;

    /** In places from mark to mark: what stands between marks farther apart is somebody's words. */
    private static final int FARTHEST_MARK = 3;

    private ScareQuotes() {}

    static Draft dropped(Draft draft, List<Alarm> alarms) {
        return draft.without(word ->
                isMark(word) && isShort(draft, draft.indexOf(word)) && isAtAnAlarm(draft, draft.indexOf(word), alarms));
    }

    private static boolean isMark(Word word) {
        return MARKS.contains(word.text());
    }

    /** Whether the next mark is near, or there is none. */
    private static boolean isShort(Draft draft, int place) {
        return IntStream.range(0, draft.size())
                        .filter(at -> at != place && isMark(draft.word(at)))
                        .map(at -> Math.abs(at - place))
                        .min()
                        .orElse(0)
                <= FARTHEST_MARK;
    }

    /** Whether the word at {@code place} is a part of an alarm or next to one. */
    private static boolean isAtAnAlarm(Draft draft, int place, List<Alarm> alarms) {
        return IntStream.rangeClosed(Math.max(0, place - NEAR), Math.min(draft.size() - 1, place + NEAR))
                .mapToObj(at -> draft.word(at).range())
                .anyMatch(
                        near -> alarms.stream().anyMatch(alarm -> alarm.range().overlaps(near)));
    }
}
