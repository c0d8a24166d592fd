package app.redress.review.tone.rewording;

import app.redress.review.Substance;
import app.redress.review.tone.Word;
import app.redress.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that turns round what a clause says ({@code polarity.txt}).
 *
 * @param governed the words that it denies, those that tell something
 * @param behind all that stands behind it in its clause
 */
record Denial(List<Word> governed, List<Word> behind) {
    private static final Map<String, Set<String>> WORDS = WordList.sets(Denial.class, "polarity.txt");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BE = Set.of("be");
    private static final Set<String> THAT = Set.of("that");
    private static final Set<String> DO = Set.of("do");

    /** How far a denial reaches behind words that it may go past. */
    private static final int FAR = 4;

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** Those in {@code clause}. */
    static List<Denial> in(List<Word> clause) {
        return IntStream.range(0, clause.size())
                .filter(at -> denies(clause, at))
                .mapToObj(at -> new Denial(governed(clause, at), clause.subList(at + 1, clause.size())))
                .toList();
    }

    /** Whether {@code clause} does not say that something is so: it asks, supposes or wishes. */
    static boolean isOpen(List<Word> clause) {
        return orders(clause) || clause.stream().anyMatch(word -> is(word, "open") || is(word, "asking"));
    }

    /** Whether {@code clause} asks politely, and not in mockery or with a threat. */
    static boolean isAsked(List<Word> clause) {
        return clause.stream().anyMatch(word -> is(word, "asking"));
    }

    /** What it makes of our own words for what was bad: the opposite. */
    Stream<String> praise() {
        return behind.stream().anyMatch(word -> word.hasLemma(words("opinion")))
                ? Stream.empty()
                : behind.stream().filter(word -> is(word, "judging")).map(Word::lower);
    }

    /** Whether {@code clause} may mean the opposite of what it says. */
    static boolean mocks(List<Word> clause) {
        return clause.stream().anyMatch(word -> is(word, "mocking"));
    }

    static boolean orders(List<Word> clause) {
        return (!clause.isEmpty()
                        && Requests.begins(clause.get(0))
                        && clause.get(0).tagged("VB"))
                || (clause.size() > 1 && clause.get(0).is(DO) && is(clause.get(1), "adverbs"));
    }

    private static boolean denies(List<Word> clause, int at) {
        Word word = clause.get(at);
        boolean idiom = at + 1 < clause.size()
                && words("idioms")
                        .contains(word.lower() + "_" + clause.get(at + 1).lower());
        return !idiom
                && (Stream.of("pronouns", "adverbs", "determiners").anyMatch(kind -> is(word, kind))
                        || word.hasLemma(words("verbs"))
                        || (word.hasLemma(words("pretending")) && goesOnWithAClause(clause, at)));
    }

    /** "You claim that I owe £30" is no word of the writer's own that it is so. */
    private static boolean goesOnWithAClause(List<Word> clause, int at) {
        return at + 1 < clause.size()
                && (clause.get(at + 1).is(THAT) || clause.get(at + 1).is(Clause.SUBJECTS))
                && (at == 0 || !Seam.isAny(clause.get(at - 1), "DT", "PRP$"));
    }

    private static List<Word> governed(List<Word> clause, int at) {
        boolean whole = is(clause.get(at), "pronouns") || (is(clause.get(at), "determiners") && isSubject(clause, at));
        return whole ? verbs(clause, at + 1) : next(clause, at + 1);
    }

    /** "No manager has called" has a verb behind the noun, "gave me no answer" none. */
    private static boolean isSubject(List<Word> clause, int at) {
        return clause.subList(0, at).stream().noneMatch(word -> Seam.isVerb(word) && !word.tagged("NN"))
                && clause.subList(at, clause.size()).stream().anyMatch(Clause::isFinite);
    }

    private static List<Word> verbs(List<Word> clause, int from) {
        return IntStream.range(from, clause.size())
                .filter(at -> Seam.isAny(clause.get(at), "VB", "JJ") && !standsBeforeANoun(clause, at))
                .mapToObj(clause::get)
                .filter(Denial::tells)
                .toList();
    }

    /** The first word behind that tells something, and where it leads on, the verb it leads to. */
    private static List<Word> next(List<Word> clause, int from) {
        List<Word> governed = new ArrayList<>();
        for (int at = from; at < clause.size() && at < from + FAR; at++) {
            Word word = clause.get(at);
            if (word.hasLemma(words("opinion"))) {
                return thought(clause, at + 1);
            }
            if (tells(word)) {
                governed.add(word);
                boolean leads = word.hasLemma(words("leading"))
                        && at + 2 < clause.size()
                        && clause.get(at + 1).is(TO);
                if (leads) {
                    governed.addAll(next(clause, at + 2));
                } else if (standsBeforeANoun(clause, at)) {
                    governed.add(clause.get(at + 1));
                }
                return governed;
            }
        }
        return governed;
    }

    /** "Do not think that loyal customers are wrong": what is denied is said of somebody, and not who they are. */
    private static List<Word> thought(List<Word> clause, int from) {
        return IntStream.range(from, clause.size())
                .filter(at -> tells(clause.get(at)))
                .filter(at -> clause.get(at - 1).hasLemma(BE)
                        || (!clause.get(at).tagged("NN") && !standsBeforeANoun(clause, at)))
                .mapToObj(clause::get)
                .limit(1)
                .toList();
    }

    private static boolean standsBeforeANoun(List<Word> clause, int at) {
        return clause.get(at).tagged("JJ")
                && at + 1 < clause.size()
                && clause.get(at + 1).tagged("NN");
    }

    private static boolean tells(Word word) {
        return Seam.isAny(word, "VB", "NN", "JJ")
                && !word.hasLemma(words("light"))
                && !Substance.isHeat(word.lower())
                && !Seam.isAny(word, "PRP", "DT", "IN", "TO", "MD");
    }

    private static boolean is(Word word, String kind) {
        return words(kind).contains(word.lower());
    }
}
