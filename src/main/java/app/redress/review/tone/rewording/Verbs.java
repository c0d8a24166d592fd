package app.redress.review.tone.rewording;

import app.redress.review.tone.Passage;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts the verbs that stand for themselves in a sentence, and those that it lacks. */
final class Verbs {
    /** Each brings a verb of its own. */
    private static final Set<String> SUBORDINATING = Set.of(
            "that",
            "which",
            "who",
            "if",
            "because",
            "when",
            "whenever",
            "while",
            "although",
            "unless",
            "whether",
            "where",
            "what",
            "how",
            "why");

    private static final Set<String> ASKING = Set.of("please", "let");
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "over", "back", "away", "again");
    private static final Set<String> FULL_VERBS = Set.of("having", "doing", "done");
    private static final Set<String> NOT_FINITE = Set.of("be", "been", "being", "having", "doing", "done");

    private Verbs() {}

    /** How many clauses of {@code passage} have no verb: one for each joining word, and one more. */
    static long missing(Passage passage) {
        List<Word> words = passage.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        long joined = IntStream.range(0, words.size())
                .filter(at -> words.get(at).is(SUBORDINATING))
                .filter(at -> at > 0 ? joins(words, at) : !words.get(at).lower().equals("that") && !asks(words))
                .count();
        return Math.max(0, joined + 1 - verbs(words));
    }

    /** "What is wrong?" brings no other clause. */
    private static boolean asks(List<Word> words) {
        return words.get(words.size() - 1).text().equals("?");
    }

    /** Not the "that" of "with that decision", nor a gap such as "[how]", nor "because of". */
    private static boolean joins(List<Word> words, int at) {
        Word last = words.get(at - 1);
        boolean points = words.get(at).lower().equals("that")
                && ((last.tagged("IN") && !last.tagged("VB")) || endsItsPhrase(words, at));
        boolean ofSomething = at + 1 < words.size() && words.get(at + 1).lower().equals("of");
        return !points && !last.text().equals("[") && !ofSomething;
    }

    /** "Fix that up", "I did not expect that". */
    private static boolean endsItsPhrase(List<Word> words, int at) {
        return at + 1 == words.size()
                || !words.get(at + 1).isLetters()
                || words.get(at + 1).is(PARTICLES);
    }

    private static long verbs(List<Word> words) {
        long behindNouns = IntStream.range(1, words.size())
                .filter(at -> !Soundness.isFinite(words.get(at)) && isVerbBehindNoun(words, at))
                .count();
        long asked = words.stream().filter(word -> word.is(ASKING)).count()
                + words.stream().limit(1).filter(Requests::begins).count();
        return finite(words) + behindNouns + asked;
    }

    /** "Our lives matter", "the tap leaks": a verb that could be a noun elsewhere. */
    private static boolean isVerbBehindNoun(List<Word> words, int at) {
        Word word = words.get(at);
        Word last = words.get(at - 1);
        boolean several =
                word.tagged("VBP") && (last.tagged("NNS") || last.tags().contains("PRP"));
        boolean one = word.tagged("VBZ") && Seam.isAny(last, "NN") && !Seam.isAny(last, "NNS", "NNP");
        return several || (one && (at + 1 == words.size() || !words.get(at + 1).tagged("NN")));
    }

    /** "Had not posted" is one. */
    static long finite(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(at ->
                        Soundness.isFinite(words.get(at)) && !words.get(at).is(NOT_FINITE))
                .filter(at -> !isHelped(words, at))
                .count();
    }

    private static boolean isHelped(List<Word> words, int at) {
        int helper = at - 1;
        while (helper > 0 && words.get(helper).tagged("RB")) {
            helper--;
        }
        return helper >= 0
                && (words.get(helper).hasLemma(Soundness.AUXILIARIES)
                        || words.get(helper).tagged("MD"))
                && !words.get(helper).is(FULL_VERBS);
    }
}
