package app.redress.review.tone.rewording;

import app.redress.review.Substance;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where words were cut out of a sentence and what is left was sewn together: whether each seam holds. "Was very rude and
 * seemingly", less "incompetent", does not.
 */
final class Seams {
    /** What ends a clause by itself: after it nothing is missing. */
    private static final Pattern ENDING = Pattern.compile("[.;:!?)\u2026]+");

    private static final Set<String> SWORN_AT = Set.of("me", "you", "it", "off");

    /** Of the words of an offer, how many have to be the writer's own for it to have seams at all. */
    private static final double OWN_WORDS = 0.6;

    private final List<Word> before;
    private final List<Word> after;
    private final int[] origins;

    private Seams(List<Word> before, List<Word> after) {
        this.before = before;
        this.after = after;
        this.origins = Alignment.of(before, after);
    }

    /** Whether each seam of {@code after}, which was cut out of {@code before}, holds. */
    static boolean hold(Passage before, Passage after) {
        Seams seams = new Seams(words(before), words(after));
        return !seams.areCuts()
                || (seams.beginsWell()
                        && seams.all()
                                .allMatch(seam -> SeamEnding.holds(seam) && !seam.turnsRound() && !seam.lostWhatItIs())
                        && seams.joinLike());
    }

    private static List<Word> words(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    private boolean areCuts() {
        long own = IntStream.of(origins).filter(origin -> origin >= 0).count();
        return own >= after.size() * OWN_WORDS;
    }

    private Stream<Seam> all() {
        return IntStream.range(0, after.size())
                .filter(this::isSeam)
                .mapToObj(at -> new Seam(before, after, at, origins[at] + 1, resumed(at + 1)));
    }

    /** Whether words that followed {@code at} were cut out, and none put in their place. */
    private boolean isSeam(int at) {
        int next = origins[at] + 1;
        if (next == 0
                || next >= before.size()
                || ENDING.matcher(before.get(next).text()).matches()) {
            return false;
        }
        return at + 1 == after.size()
                || origins[at + 1] > next
                || (origins[at + 1] != next && Seam.isMark(after.get(at + 1)));
    }

    /** Where the words at and after {@code at} go on in the sentence as it was. */
    private int resumed(int at) {
        return IntStream.range(at, after.size())
                .map(place -> origins[place])
                .filter(origin -> origin >= 0)
                .findFirst()
                .orElse(before.size());
    }

    /** Where words before the first were cut out of its clause, it has to be one that a sentence begins with. */
    private boolean beginsWell() {
        if (origins[0] < 1 || isOath(before.subList(0, origins[0]))) {
            return true;
        }
        Word last = before.get(origins[0] - 1);
        boolean clause = !last.isLetters() || last.is(Seam.JOINING);
        Word first = before.get(origins[0]);
        boolean odd =
                clause ? isBareVerb(first) : !Seam.isAny(first, "NN", "PRP", "DT", "EX", "CD") || isBareNoun(first);
        return !odd || Requests.begins(first);
    }

    /** "Fuck me", "damn it". */
    private static boolean isOath(List<Word> words) {
        return words.size() == 2
                && Substance.isHeat(words.get(0).lower())
                && words.get(1).is(SWORN_AT);
    }

    /** "Company to deal with", less "you are the worst". */
    private static boolean isBareNoun(Word word) {
        return !Seam.isAny(word, "PRP", "DT", "EX", "CD", "NNS") && !word.isTitleCase();
    }

    /** "Get my money back", less "to". */
    private static boolean isBareVerb(Word word) {
        return word.tags().contains("VB") && !Seam.isAny(word, "NN", "JJ", "RB", "IN", "DT");
    }

    private boolean joinLike() {
        return IntStream.range(1, Math.max(1, after.size() - 2)).noneMatch(this::joinsUnlike);
    }

    /** "This is not acceptable and fraud": a quality in place of a thing, with another thing beside it. */
    private boolean joinsUnlike(int at) {
        Word joint = after.get(at + 1);
        boolean put = origins[at] < 0 && !after.get(at).tagged("NN");
        return put
                && origins[at + 1] > 0
                && (joint.is(Seam.JOINING) || joint.text().equals(","))
                && before.get(origins[at + 1] - 1).tagged("NN")
                && isBareThing(after.subList(at + 2, Math.min(at + 6, after.size())));
    }

    private static boolean isBareThing(List<Word> words) {
        return Seam.isAny(words.get(0), "NN", "JJ")
                && !Seam.isAny(words.get(0), "PRP", "DT", "VB", "IN", "RB", "MD")
                && words.stream().skip(1).noneMatch(Soundness::isFinite);
    }
}
