package app.redress.review.tone.rewording;

import app.redress.review.tone.Alarm;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names thrown after the reader at the end of a sentence: ", you petty spiteful creeps", ", the lazy toerag". */
final class Vocatives {
    private static final Set<String> CALLING = Set.of("you", "ya", "u", "ye");
    private static final Set<String> OF_OTHERS = Set.of("the", "those", "these");

    /** "You shower of bastards". */
    private static final Set<String> COLLECTING = Set.of("of");

    /** "Flights that you cant honour" names nobody. */
    private static final Set<String> BEFORE_A_SUBJECT = Set.of("that", "which", "what", "when", "if", "because", "as");

    /** "With you idiots", "on you people": whoever is named there belongs to the clause. */
    private static final Set<String> BEFORE_AN_OBJECT =
            Set.of("on", "to", "with", "for", "at", "by", "from", "of", "about");

    /** In words. */
    private static final int LONGEST = 7;

    private Vocatives() {}

    /** {@code draft} without a heated one at its end; none when it has none. */
    static Stream<Cut> dropped(Draft draft, List<Alarm> alarms) {
        int end = draft.size();
        while (end > 0 && !draft.word(end - 1).isLetters()) {
            end--;
        }
        int last = end;
        int start = IntStream.range(Math.max(1, last - LONGEST), last - 1)
                .filter(at -> isVocative(draft, at, last, alarms))
                .findFirst()
                .orElse(last);
        if (start == last) {
            return Stream.empty();
        }
        int cut = draft.word(start - 1).text().equals(",") ? start - 1 : start;
        Draft rest = draft.part(0, cut).then(draft.part(last, draft.size()));
        return Stream.of(new Cut(rest.text(), draft.part(start, last).text()));
    }

    /** {@code draft} without what the reader is called behind "you": "You sneaky weasels signed me up". */
    static Draft withoutNames(Draft draft, List<Alarm> alarms) {
        for (int you = 0; you + 2 < draft.size(); you++) {
            int end = draft.word(you).is(CALLING) ? endOfName(draft, you + 1, alarms) : you;
            if (end > you) {
                return draft.part(0, you + 1).then(draft.part(end, draft.size()));
            }
        }
        return draft;
    }

    /** Where the verb stands that goes with the "you" before a heated name; before {@code start} when there is none. */
    private static int endOfName(Draft draft, int start, List<Alarm> alarms) {
        return IntStream.range(start + 1, Math.min(start + LONGEST, draft.size()))
                .takeWhile(at -> names(draft.word(at - 1)))
                .filter(at -> draft.word(at - 1).tagged("NNS") && Soundness.isFinite(draft.word(at)))
                .filter(at -> IntStream.range(start, at).anyMatch(name -> isHeated(draft.word(name), alarms)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isHeated(Word word, List<Alarm> alarms) {
        return alarms.stream().anyMatch(alarm -> alarm.range().overlaps(word.range()));
    }

    private static boolean isVocative(Draft draft, int start, int end, List<Alarm> alarms) {
        boolean comma = draft.word(start - 1).text().equals(",");
        boolean calls =
                draft.word(start).is(CALLING) || (comma && draft.word(start).is(OF_OTHERS));
        List<Word> named = IntStream.range(start + 1, end).mapToObj(draft::word).toList();
        boolean heated = named.stream().anyMatch(word -> isHeated(word, alarms));
        boolean belongs = draft.word(start - 1).is(BEFORE_A_SUBJECT)
                || draft.word(start - 1).is(BEFORE_AN_OBJECT);
        return calls && !belongs && heated && named.stream().allMatch(Vocatives::names);
    }

    private static boolean names(Word word) {
        boolean describes = Seam.isAny(word, "JJ", "NN", "VBG", "RB", "CC") || !word.isLetters() || isUnknown(word);
        return word.is(COLLECTING) || (describes && !Seam.isAny(word, "PRP", "MD", "IN", "TO"));
    }

    /** Not in the dictionary, as many such names are. */
    private static boolean isUnknown(Word word) {
        return word.tags().stream().allMatch(tag -> tag.startsWith("SENT"));
    }
}
