package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the heat out of a sentence and leaves the rest word for word. */
final class Surgery {
    /** Words whose loss would turn the sense round. */
    private static final Set<String> NEEDED =
            Set.of("never", "not", "n't", "no", "nothing", "nobody", "always", "worst", "few", "hardly");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BE = Set.of("be");
    private static final Set<String> LISTING = Set.of("and", "or", ",");

    /** Say nothing without what kind they were: "unfair practices". */
    private static final Set<String> OF_SOME_KIND =
            Set.of("practice", "practices", "tactics", "behaviour", "behavior", "conduct", "methods", "manner", "way");

    private static final Set<String> PEOPLE =
            Set.of(("staff agent agents company team people person employee employees firm customer man woman lad guy"
                            + " girl manager")
                    .split(" "));

    private final Sentence sentence;
    private final Passage passage;
    private final List<Alarm> alarms;
    private final UnaryOperator<String> calmed;

    /** @param calmed says words calmly, or gives them back as they are */
    Surgery(Sentence sentence, Passage passage, List<Alarm> alarms, UnaryOperator<String> calmed) {
        this.calmed = calmed;
        this.sentence = sentence;
        this.passage = passage;
        this.alarms = List.copyOf(alarms);
    }

    /** What is left of the sentence, by how much was taken: the whole, less its heated words, less its heated clauses. */
    Stream<Cut> cuts() {
        Draft whole = quieted();
        List<Cut> unnamed = Vocatives.dropped(whole, alarms).toList();
        return unnamed.isEmpty() ? cuts(whole) : unnamed.stream();
    }

    private Stream<Cut> cuts(Draft whole) {
        Draft bare = withoutModifiers(whole);
        Stream<Cut> cuts = Stream.of(
                        whole,
                        ScareQuotes.dropped(whole, alarms),
                        suggested(whole),
                        bare,
                        NeutralNames.people(bare, alarms))
                .flatMap(draft -> Stream.concat(Stream.of(new Cut(draft.text(), "")), factual(draft)));
        Stream<Cut> soft = factual(softened(whole));
        Stream<Cut> predicates =
                Stream.of(whole, ScareQuotes.dropped(whole, alarms), bare).map(this::withoutPredicate);
        Stream<Cut> names = Stream.of(Vocatives.withoutNames(whole, alarms), Asides.withoutApposition(alarms, whole))
                .map(left -> new Cut(left.text(), rest(whole, left)));
        Stream<Cut> asides = Stream.of(Asides.without(alarms, whole));
        return Stream.of(cuts, soft, predicates, names, asides).flatMap(all -> all);
    }

    /** What of {@code whole} is not in {@code left}. */
    private static String rest(Draft whole, Draft left) {
        return whole.without(word -> left.indexOf(word) >= 0).text();
    }

    private Cut withoutPredicate(Draft draft) {
        Draft bearing = NeutralNames.withoutPredicate(draft, alarms);
        return new Cut(bearing.text(), bearing == draft ? "" : NeutralNames.predicate(draft, alarms));
    }

    private Stream<Cut> factual(Draft draft) {
        return FactualClauses.of(draft, standing(draft), this::withoutModifiers).stream();
    }

    /** The alarms none of whose words went: the others are cured. */
    private List<Alarm> standing(Draft draft) {
        return alarms.stream()
                .filter(alarm -> sentence.in(alarm.range()).stream().allMatch(word -> draft.indexOf(word) >= 0))
                .toList();
    }

    /** In small letters where somebody shouts; of capitals that nobody minded only small words are no names. */
    private Draft quieted() {
        Draft draft = Draft.of(sentence, passage);
        boolean loud = alarms.stream().anyMatch(alarm -> alarm.category() == Category.SHOUTING);
        return loud || QuietCapitals.areMany(draft)
                ? QuietCapitals.in(draft, passage.names())
                : QuietCapitals.inHeat(draft, alarms, passage.names());
    }

    /** The rules' own words put in place. */
    private Draft suggested(Draft draft) {
        Draft rest = draft;
        for (Alarm alarm : alarms) {
            if (!alarm.suggestions().isEmpty() && alarm.category() != Category.SHOUTING) {
                rest = rest.replaced(alarm.range(), alarm.suggestions().get(0));
            }
        }
        return rest;
    }

    /** The heated words said calmly, so that a clause that was only heated by them may stay. */
    private Draft softened(Draft draft) {
        Draft rest = draft;
        for (Alarm alarm : alarms) {
            String words = alarm.range().of(passage.text());
            String calm = calmed.apply(words).strip();
            if (!calm.isEmpty() && !calm.equals(words) && alarm.category() != Category.SHOUTING) {
                rest = rest.replaced(alarm.range(), calm);
            }
        }
        return rest;
    }

    /** Without heated words that only colour another: "your useless agent", "it was incredibly rude". */
    private Draft withoutModifiers(Draft draft) {
        List<Word> words = draft.pieces().stream().map(Draft.Piece::word).toList();
        Set<Word> unwanted = words.stream()
                .filter(word -> isHeated(word) && colours(word, words))
                .collect(Collectors.toSet());
        return draft.without(word -> unwanted.contains(word) || joinsUnwanted(words.indexOf(word), words, unwanted));
    }

    /** The "and" of "wrong and outrageous behaviour", less "outrageous"; the comma of "fake, rude and late answers". */
    private static boolean joinsUnwanted(int at, List<Word> words, Set<Word> unwanted) {
        if (at < 1 || at + 2 >= words.size() || !words.get(at).is(LISTING)) {
            return false;
        }
        Word last = words.get(at - 1);
        Word next = words.get(at + 1);
        Word afterNext = words.get(at + 2);
        boolean nextGoes = unwanted.contains(next)
                && last.tagged("JJ")
                && !unwanted.contains(last)
                && (afterNext.tagged("NN") || afterNext.is(LISTING));
        boolean lastGoes = unwanted.contains(last) && next.tagged("JJ") && !unwanted.contains(next);
        boolean bothGo = unwanted.contains(last) && unwanted.contains(next);
        return nextGoes || lastGoes || bothGo;
    }

    private boolean isHeated(Word word) {
        boolean named = alarms.stream().anyMatch(alarm -> alarm.range().equals(word.range()));
        boolean heard = alarms.stream()
                .anyMatch(alarm ->
                        alarm.category() != Category.SHOUTING && alarm.range().overlaps(word.range()));
        boolean insult = word.tagged("JJ") && alarms.stream().anyMatch(alarm -> isInsultedPerson(alarm, word));
        return heard && (named || insult || Substance.isHeat(word.lower())) && !word.is(NEEDED) && !word.tagged("JJS");
    }

    /** "smug little man": what stands before somebody in an insult. */
    private boolean isInsultedPerson(Alarm alarm, Word word) {
        List<Word> words = sentence.in(alarm.range());
        return alarm.category() == Category.INSULT
                && words.contains(word)
                && (words.get(words.size() - 1).is(PEOPLE) || Target.isSomebody(words.get(words.size() - 1)));
    }

    private boolean swears(Word word) {
        return alarms.stream()
                .anyMatch(alarm ->
                        alarm.category() == Category.PROFANITY && alarm.range().equals(word.range()));
    }

    private boolean colours(Word word, List<Word> words) {
        int at = words.indexOf(word);
        if (at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        if (!next.isLetters() || isSaidOfTheSubject(at, words) || Seam.isDeed(words, at)) {
            return false;
        }
        boolean blank = (Substance.isEmpty(next.lower()) && !next.is(PEOPLE) && !Substance.isHeat(next.lower()))
                || (isOfSomeKind(at + 1, words) && !swears(word));
        boolean noun = next.tagged("NN")
                && (swears(word) || (!blank && (word.tagged("JJ") || word.tagged("VBN") || word.tagged("VBG"))));
        boolean quality =
                next.tagged("JJ") && !(blank && next.tagged("NN")) && (word.tagged("JJ") || word.tagged("RB"));
        return noun || quality || (word.tagged("RB") && next.tagged("VB"));
    }

    /** "Practices", "business practices". */
    private static boolean isOfSomeKind(int at, List<Word> words) {
        return words.get(at).is(OF_SOME_KIND)
                || (at + 1 < words.size() && words.get(at + 1).is(OF_SOME_KIND));
    }

    /** "These are shady practices": what is said of them is that they are shady. */
    private boolean isSaidOfTheSubject(int at, List<Word> words) {
        int head = at - 1;
        while (head > 0
                && (words.get(head).tagged("JJ")
                        || words.get(head).tagged("RB")
                        || words.get(head).is(ARTICLES))) {
            head--;
        }
        return head >= 0 && words.get(at).tagged("JJ") && words.get(head).hasLemma(BE) && !swears(words.get(at));
    }
}
