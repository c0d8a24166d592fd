package app.redress.review.tone.rewording;

import app.redress.review.Substance;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom or what a heated sentence is about, in its own words less the heat: "your lazy so-called engineer" is "your
 * engineer".
 *
 * @param kind {@code people}, {@code firms} or {@code things}
 * @param words as they stand in the middle of a sentence
 */
record Target(String kind, String words) {
    private static final Map<String, Set<String>> NOUNS = WordList.sets(Target.class, "targets.txt");
    private static final Set<String> DETERMINERS = Set.of("your", "the", "this", "that", "these", "those", "my", "our");
    private static final Set<String> WHO = Set.of("who", "you");
    private static final Set<String> VERBS =
            Set.of("is", "are", "was", "were", "has", "sucks", "suck", "stinks", "stink");
    private static final Set<String> NOTHING_OF_THEIRS =
            Set.copyOf(WordList.lines(Target.class, "not-targets.txt").stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList());
    private static final Set<String> PERSONS = Set.of("you", "he", "she", "they");
    private static final Set<String> DEGREES = Set.of("most", "very", "such", "more", "least");
    private static final int FARTHEST = 5;

    /** Those that {@code sentence} names, all of them of one kind; as few as none. */
    static List<Target> in(Sentence sentence) {
        List<Word> words = sentence.words();
        List<Target> listed = IntStream.range(1, words.size())
                .boxed()
                .flatMap(at -> at(words, at).stream())
                .filter(target ->
                        !target.kind().equals("things") || !target.words().matches("(?:my|our) .*"))
                .distinct()
                .toList();
        return listed.isEmpty()
                ? addressed(words).or(() -> subject(words)).or(() -> yours(words)).stream()
                        .toList()
                : listed.stream()
                        .filter(target -> target.kind().equals(listed.get(0).kind()))
                        .toList();
    }

    /** Something else that is the reader's: "your flagship phone". */
    private static Optional<Target> yours(List<Word> words) {
        return IntStream.range(1, words.size())
                .filter(head -> words.get(head).tagged("NN") && !words.get(head).is(NOTHING_OF_THEIRS))
                .filter(head -> !Substance.isHeat(words.get(head).lower())
                        && !words.get(head).isTitleCase())
                .filter(head -> head + 1 == words.size()
                        || !(words.get(head + 1).tagged("NN")
                                || words.get(head + 1).text().matches("[\"\u201D']")))
                .filter(head -> isYours(words, determiner(words, head)))
                .mapToObj(head -> new Target("things", phrase(words, determiner(words, head), head)))
                .findFirst();
    }

    /** Whether "your" stands at {@code at} and nobody does anything with what is the reader's: "know your colours". */
    private static boolean isYours(List<Word> words, int at) {
        boolean done =
                at > 0 && words.get(at - 1).tagged("VB") && !words.get(at - 1).tagged("IN");
        return at >= 0 && words.get(at).lower().equals("your") && !done;
    }

    /** Whether {@code word} stands for a person: "agent", "Kyle", "they". */
    static boolean isSomebody(Word word) {
        return word.is(NOUNS.getOrDefault("people", Set.of())) || word.is(PERSONS) || word.isTitleCase();
    }

    /** Somebody called by name at the end: "thanks for nothing, Denise". */
    private static Optional<Target> addressed(List<Word> words) {
        return IntStream.range(2, words.size())
                .filter(at -> words.get(at - 1).text().equals(",")
                        && words.get(at).isTitleCase()
                        && !Seam.isAny(words.get(at), "RB", "UH"))
                .filter(at -> words.stream().skip(at + 1L).noneMatch(Word::isLetters))
                .mapToObj(at -> new Target("people", words.get(at).text()))
                .findFirst();
    }

    /** The thing that the sentence begins with, whatever it is: "this tech intro video" is a joke. */
    private static Optional<Target> subject(List<Word> words) {
        int first =
                (int) words.stream().takeWhile(word -> !word.is(DETERMINERS)).count();
        boolean begins = words.stream()
                .limit(first)
                .noneMatch(word -> word.isLetters() && word.text().length() > 2);
        return IntStream.range(first + 2, begins ? Math.min(words.size(), first + FARTHEST) : 0)
                .filter(verb -> words.get(verb).is(VERBS))
                .filter(verb -> words.get(verb - 1).tagged("NN"))
                .filter(verb -> !Substance.isHeat(words.get(verb - 1).lower()))
                .mapToObj(verb -> new Target("things", phrase(words, first, verb - 1)))
                .findFirst();
    }

    private static Optional<Target> at(List<Word> words, int head) {
        int start = determiner(words, head);
        boolean compound = head + 1 < words.size()
                && NOUNS.values().stream().anyMatch(nouns -> words.get(head + 1).is(nouns));
        return start < 0 || compound
                ? Optional.empty()
                : NOUNS.entrySet().stream()
                        .filter(kind -> words.get(head).is(kind.getValue()))
                        .map(kind -> new Target(kind.getKey(), phrase(words, start, head)))
                        .findFirst();
    }

    /** Where the noun phrase that ends with {@code head} begins; -1 when it has no determiner near by. */
    private static int determiner(List<Word> words, int head) {
        for (int at = head - 1; at >= Math.max(0, head - FARTHEST); at--) {
            Word word = words.get(at);
            if (word.is(DETERMINERS)) {
                return at;
            }
            boolean within = word.tagged("JJ") || word.tagged("NN") || word.tagged("VBN") || word.tagged("VBG");
            if (!within && word.isLetters() && !Substance.isHeat(word.lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static String phrase(List<Word> words, int start, int head) {
        Stream<String> phrase = IntStream.rangeClosed(start, head)
                .filter(at -> at == head || belongs(words.get(at)))
                .mapToObj(at -> words.get(at).lower());
        return Stream.concat(phrase, whoDid(words, head + 1)).collect(Collectors.joining(" "));
    }

    private static boolean belongs(Word word) {
        boolean cool = word.is(DETERMINERS) || !Substance.isHeat(word.lower());
        return cool && word.isLetters() && !word.is(DEGREES);
    }

    /** "the lad" goes on with "you sent", "the person" with "who answered". */
    private static Stream<String> whoDid(List<Word> words, int at) {
        boolean goesOn = at + 1 < words.size()
                && words.get(at).is(WHO)
                && words.get(at + 1).tagged("VBD")
                && !Substance.isHeat(words.get(at + 1).lower());
        return goesOn ? Stream.of(words.get(at).lower(), words.get(at + 1).lower()) : Stream.empty();
    }
}
