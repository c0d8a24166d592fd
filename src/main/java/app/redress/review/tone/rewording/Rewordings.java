package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.Severity;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Proposes calmer sentences in place of a heated one: what it says under the heat in the writer's own words, or, where it
 * says nothing that happened, one plain sentence. Each still has to be checked in its place.
 */
public final class Rewordings {
    /** Name-calling leaves nothing worth keeping of a sentence that tells little: a word taken out makes it no better. */
    private static final Category CALLS_NAMES = Category.INSULT;

    private static final Comparator<Cut> MOST_KEPT =
            Comparator.comparing(cut -> cut.waived().strip().length());

    /** In words: in a sentence up to this long a plain statement is as good as what is left of it. */
    private static final int SHORT = 9;

    /** In words: a longer sentence tells something, whatever its words are. */
    private static final int LONG = 16;

    private final CalmerWords calmerWords = new CalmerWords();
    private final Frames frames;
    private final PlainStatement plain;

    public Rewordings(Words words, Inflection inflection) {
        this.plain = new PlainStatement(words);
        this.frames = new Frames(inflection);
    }

    /**
     * What {@code sentence} says, said calmly, the firmest first, made as they are asked for: what it means by a turn of
     * phrase, what is left of its own words, and, where it is heat and little else, one plain sentence.
     *
     * @param most how many wordings of its own words are worth trying
     */
    public Stream<Proposal> of(Sentence sentence, Passage passage, List<Alarm> alarms, int most) {
        String text = passage.textOf(sentence);
        List<Cut> cuts = new Surgery(sentence, passage, alarms, calmerWords::calmed)
                .cuts()
                .distinct()
                .sorted(MOST_KEPT)
                .toList();
        boolean isShort = words(sentence) <= SHORT || BesideTheHeat.isThreat(alarms);
        List<Proposal> brief = brief(
                sentence,
                text,
                alarms,
                isShort ? plain.of(sentence, text, alarms.get(0).category()) : named(sentence, text, alarms));
        boolean briefFirst = BesideTheHeat.isThreat(alarms)
                || (alarms.get(0).category() == CALLS_NAMES
                        && !Happening.toTheWriter(BesideTheHeat.without(alarms, text, sentence)));
        Stream<Proposal> framed = cuts.stream().flatMap(cut -> framed(cut, sentence));
        Stream<Proposal> cut = cuts.stream().flatMap(this::calmed);
        Stream<Proposal> early = brief.stream().limit(briefFirst ? 1 : 0);
        return fit(
                Stream.concat(Stream.concat(framed, Stream.concat(early, cut)).limit(most), brief.stream()), text);
    }

    /**
     * One plain sentence in place of a longer one for which its own words were of no use; none where it is so long that it
     * must tell something.
     */
    public Stream<Proposal> inBrief(Sentence sentence, Passage passage, List<Alarm> alarms) {
        String text = passage.textOf(sentence);
        return fit(
                brief(
                        sentence,
                        text,
                        alarms,
                        plain.of(sentence, text, alarms.get(0).category()))
                        .stream(),
                text);
    }

    private static long words(Sentence sentence) {
        return sentence.words().stream().filter(Word::isLetters).count();
    }

    /** A longer sentence that tells of nothing done is but said what it is about, and only where it must go. */
    private Stream<String> named(Sentence sentence, String text, List<Alarm> alarms) {
        Alarm gravest = alarms.get(0);
        boolean mustGo = gravest.severity() == Severity.HOT && gravest.category() != Category.THREAT;
        return mustGo && !Happening.somebodyDid(sentence) ? plain.named(sentence, text) : Stream.empty();
    }

    private static List<Proposal> brief(Sentence sentence, String text, List<Alarm> alarms, Stream<String> statements) {
        // Whoever is too meek is not dissatisfied instead.
        return alarms.get(0).category() != Category.TIMID
                        && (BesideTheHeat.isThreat(alarms) || words(sentence) <= LONG)
                        && BesideTheHeat.tellsLittle(text, alarms, sentence)
                ? statements.map(words -> new Proposal(words, false, text)).toList()
                : List.of();
    }

    private static Stream<Proposal> fit(Stream<Proposal> proposals, String text) {
        Set<String> seen = new HashSet<>();
        Predicate<Proposal> fresh =
                proposal -> !proposal.text().isEmpty() && !proposal.text().equals(text) && seen.add(proposal.text());
        return proposals
                .map(proposal -> proposal.withText(Tidying.whole(proposal.text())))
                .filter(fresh);
    }

    /** Whether leaving {@code sentence} out loses nothing that happened and nothing asked for. */
    public boolean tellsNothing(Sentence sentence, Passage passage, List<Alarm> alarms) {
        String text = passage.textOf(sentence);
        boolean emptyThreat = BesideTheHeat.isThreat(alarms)
                && FactGuard.keepsFigures(text, "")
                && BesideTheHeat.tellsLittle(text, alarms, sentence);
        boolean loud = alarms.stream().allMatch(alarm -> alarm.category() == Category.SHOUTING);
        return emptyThreat || (!loud && !FactGuard.hasFacts(text) && !FactGuard.requests(text));
    }

    /** Whether {@code sentence}, of which nothing can be said calmly, is better left out than left: it tells no event. */
    public boolean tellsNoEvent(Sentence sentence, Passage passage, List<Alarm> alarms) {
        return BesideTheHeat.tellsNoEvent(passage.textOf(sentence), alarms, sentence);
    }

    /** Whether {@code proposal} tells what {@code before} tells once its heat is out of it. */
    public boolean keepsSubstance(String before, Proposal proposal, List<Alarm> alarms, Sentence sentence) {
        String rest = BesideTheHeat.withoutHeat(before, alarms, sentence);
        Set<String> lost = new HashSet<>(Substance.lost(rest, proposal.told()));
        if (!lost.isEmpty()) {
            lost.retainAll(Substance.of(calmerWords.calmed(rest)));
            lost.retainAll(Substance.of(calmerWords.calmed(before)));
        }
        return lost.isEmpty() && BesideTheHeat.keepsQuotations(before, proposal.text());
    }

    /** What {@code cut} means where it is a turn of phrase. */
    private Stream<Proposal> framed(Cut cut, Sentence sentence) {
        String draft = cut.left();
        return Stream.of(draft, calmerWords.withoutFillers(draft), calmerWords.calmed(draft))
                .map(Tidying::whole)
                .distinct()
                .flatMap(text -> frames.of(text, sentence))
                .map(proposal ->
                        Proposal.ofItsWords(calmerWords.calmed(proposal.text()), proposal.told() + " " + cut.waived()));
    }

    /** The words of {@code cut}, calmly. */
    private Stream<Proposal> calmed(Cut cut) {
        return Stream.of(calmerWords.calmed(cut.left()), calmerWords.withoutFillers(cut.left()))
                .map(text -> Proposal.ofItsWords(text, text + " " + cut.waived()));
    }
}
