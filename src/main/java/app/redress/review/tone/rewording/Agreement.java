package app.redress.review.tone.rewording;

import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.Set;

/** Whether a verb goes with the one it is said of: "this needs", not "this need". */
final class Agreement {
    private static final Set<String> SINGULAR = Set.of("this", "that", "it", "he", "she");

    private Agreement() {}

    static boolean holds(Passage passage) {
        return passage.sentences().stream()
                .map(Sentence::words)
                .filter(words -> words.size() > 2 && words.get(0).is(SINGULAR))
                .noneMatch(words -> isPluralVerb(words.get(1), words.get(2)));
    }

    private static boolean isPluralVerb(Word word, Word next) {
        boolean verb = !word.tagged("NN") || Seam.isAny(next, "DT", "PRP");
        return verb && word.tagged("VBP") && !Seam.isAny(word, "VBZ", "VBD", "MD", "JJ", "RB");
    }
}
