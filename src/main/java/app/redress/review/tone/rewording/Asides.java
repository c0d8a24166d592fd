package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.List;

/** What is thrown in at an end of a sentence or between its marks: "liars", "lol", "nice, huh". */
final class Asides {
    private static final int LONGEST = 4;

    private Asides() {}

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
