package app.redress.review.tone.rewording;

import app.redress.review.Substance;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a sentence where words were cut out and the rest was sewn together.
 *
 * @param before the words as they were
 * @param after the words that are left, and new ones
 * @param at which of the words that are left stands last before the cut
 * @param from where the cut began in the words as they were
 * @param to where it ended: the place of the first word behind it, or the number of all words
 */
record Seam(List<Word> before, List<Word> after, int at, int from, int to) {
    static final Set<String> JOINING = Set.of("and", "or", "but", "nor");
    static final Set<String> DENYING =
            Set.of("nothing", "nobody", "never", "not", "n't", "no", "none", "nowhere", "neither");
    private static final Set<String> BEING = Set.of("be");
    private static final Set<String> BEFORE_A_NOUN =
            Set.of("to", "of", "at", "in", "on", "for", "from", "with", "by", "about");
    private static final Set<String> BEFORE_A_CLAUSE = Set.of("how", "that", "when", "why", "because");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\u2026\u2013\u2014-]+");

    Word last() {
        return after.get(at);
    }

    /** The first of the words that went. */
    Word gone() {
        return before.get(from);
    }

    boolean isLastOfAll() {
        return at + 1 == after.size();
    }

    /** The word behind the seam, if there is one. */
    Word next() {
        return after.get(at + 1);
    }

    /** Whether a clause ends here. */
    boolean closes() {
        return isLastOfAll() || isMark(next()) || next().is(JOINING);
    }

    /** "You verified", less "nothing". */
    boolean turnsRound() {
        return gone().is(DENYING) && to - from <= 1;
    }

    /** "It's [outrageous] at this stage", "He's [a disgrace to] the trade": less what somebody or something is. */
    boolean lostWhatItIs() {
        boolean inside = to > from && before.get(to - 1).is(BEFORE_A_NOUN);
        boolean outside = !isLastOfAll()
                && (next().is(BEFORE_A_NOUN) || next().is(BEFORE_A_CLAUSE))
                && isAny(gone(), "JJ", "NN", "DT", "RB");
        return last().hasLemma(BEING) && (inside || outside);
    }

    /** "With your customer", less "service". */
    boolean lostItsHead() {
        return last().tagged("NN")
                && gone().tagged("NN")
                && !isAny(gone(), "VB", "RB", "JJ", "PRP", "DT", "IN")
                && Substance.isEmpty(gone().lower())
                && !Substance.isHeat(gone().lower());
    }

    /** Whether what is done stands at {@code at}: "to waste time", "for ruining Christmas". */
    static boolean isDeed(List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        boolean ing = words.get(at).tagged("VBG") && !isAny(words.get(at), "JJ", "RB");
        return (words.get(at).tagged("VB") && isAny(words.get(at - 1), "TO", "MD"))
                || (ing && words.get(at - 1).is(BEFORE_A_NOUN));
    }

    /** The words that went. */
    Stream<Word> cut() {
        return before.subList(from, Math.max(from, to)).stream();
    }

    boolean lostAVerb() {
        return cut().anyMatch(Soundness::isFinite);
    }

    static boolean isMark(Word word) {
        return CLOSING.matcher(word.text()).matches();
    }

    static boolean isVerb(Word word) {
        return word.tagged("VB") || word.tagged("MD");
    }

    static boolean isAny(Word word, String... tags) {
        return Stream.of(tags).anyMatch(word::tagged);
    }
}
