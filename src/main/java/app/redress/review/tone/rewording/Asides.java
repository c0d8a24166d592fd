package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;

/** What is thrown in at an end of a sentence or between its marks: "liars", "lol", "nice, huh". */
final class Asides {
    private static final int LONGEST = 4;
    private static final int LONGEST_APPOSITION = 10;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "that", "some");

    private Asides() {}

    /** {@code draft} without what is said of somebody between two commas: "The guard, a little tyrant, fined me". */
    static Draft withoutApposition(List<Alarm> alarms, Draft draft) {
        for (int start = 2; start + 1 < draft.size(); start++) {
            int end = isComma(draft, start - 1) && draft.word(start).is(ARTICLES) ? end(draft, start, alarms) : -1;
            if (end > 0) {
                return draft.part(0, start - 1).then(draft.part(end + 1, draft.size()));
            }
        }
        return draft;
    }

    /** Where the comma stands that ends a heated apposition; -1 when there is none. */
    private static int end(Draft draft, int start, List<Alarm> alarms) {
        int end = start;
        while (end < draft.size() && end - start <= LONGEST_APPOSITION && !isComma(draft, end)) {
            if (Soundness.isFinite(draft.word(end)) && !Seam.isAny(draft.word(end), "NN", "JJ")) {
                return -1;
            }
            end++;
        }
        Draft named = draft.part(start, Math.min(end, draft.size()));
        boolean heated = named.pieces().stream().anyMatch(piece -> alarms.stream()
                .anyMatch(alarm -> alarm.range().overlaps(piece.word().range())));
        boolean goesOn = end + 1 < draft.size() && Soundness.isFinite(draft.word(end + 1));
        return heated && goesOn ? end : -1;
    }

    private static boolean isComma(Draft draft, int at) {
        return draft.word(at).text().equals(",");
    }

    /** {@code draft} without those in which an alarm was raised. */
    static Cut without(List<Alarm> alarms, Draft draft) {
        List<Word> words = draft.pieces().stream().map(Draft.Piece::word).toList();
        Draft rest = draft;
        StringBuilder waived = new StringBuilder();
        for (Alarm alarm : alarms) {
            Draft aside = draft.without(word -> !alarm.range().overlaps(word.range()));
            if (isAside(aside, words) && !Happening.in(aside.text())) {
                rest = rest.without(word -> alarm.range().overlaps(word.range()));
                waived.append(' ').append(aside.text());
            }
        }
        return new Cut(rest.text(), waived.toString());
    }

    private static boolean isAside(Draft aside, List<Word> words) {
        if (aside.size() == 0 || aside.size() > LONGEST) {
            return false;
        }
        int first = words.indexOf(aside.word(0));
        int last = words.indexOf(aside.word(aside.size() - 1));
        boolean opens = first == 0 || !words.get(first - 1).isLetters();
        boolean ends = last == words.size() - 1 || !words.get(last + 1).isLetters();
        return opens || ends;
    }
}
