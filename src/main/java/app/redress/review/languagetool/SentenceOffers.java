package app.redress.review.languagetool;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.Severity;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.rewording.Leavings;
import app.redress.review.tone.rewording.Proposal;
import app.redress.review.tone.rewording.Rewordings;
import app.redress.text.Latest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sentences that may stand in place of a heated one, each checked: the same facts, nothing new asked for, nothing heated
 * left, no new mistake. Where nothing calm is found for a grave one, what is at least no longer grave.
 */
final class SentenceOffers {
    private static final int OFFERS = 3;

    /** More than this many proposals are not tried for one sentence: what comes later is worse, and each costs time. */
    private static final int TRIED = 14;

    /** How many wordings that keep every fact, but not yet calm, are worth a second look. */
    private static final int TAKEN_UP_AGAIN = 2;

    /** How many wordings are tried of each of those. */
    private static final int TRIED_AGAIN = 3;

    /** In things told: a second offer may leave out so many that the first tells. */
    private static final int HARDLY_MISSED = 1;

    /** Not cured by leaving out how sure somebody is of it. */
    private static final Set<Category> NEEDS_MORE =
            Set.of(Category.SARCASM, Category.PASSIVE_AGGRESSION, Category.ACCUSATION);

    private static final int REMEMBERED = 300;

    private final Rewordings rewordings;
    private final Fitness fitness;
    private final Map<Known, List<String>> known = new Latest<>(REMEMBERED);

    SentenceOffers(Rewordings rewordings, Fitness fitness) {
        this.rewordings = rewordings;
        this.fitness = fitness;
    }

    private record Known(String sentence, List<String> rules, Set<String> names) {}

    /** In place of {@code sentence}, the firmest first; empty text to leave it out. */
    List<String> of(Sentence sentence, List<Alarm> alarms, Passage passage) {
        Known key = new Known(
                passage.textOf(sentence), alarms.stream().map(Alarm::rule).toList(), passage.names());
        List<String> offers = known.get(key);
        if (offers == null) {
            offers = made(sentence, alarms, passage);
            known.put(key, offers);
        }
        return offers;
    }

    /** Insults, charges and threats need other words at any price; for the rest no offer is better than a poor one. */
    private static boolean isGrave(List<Alarm> alarms) {
        return alarms.get(0).severity() == Severity.HOT;
    }

    /** Who apologises for writing is not missed less. */
    private static boolean isTimid(List<Alarm> alarms) {
        return alarms.get(0).category() == Category.TIMID;
    }

    private List<String> made(Sentence sentence, List<Alarm> alarms, Passage passage) {
        List<Proposal> faithful = rewordings
                .of(sentence, passage, alarms, TRIED)
                .filter(proposal -> keepsFacts(proposal, alarms, sentence, passage))
                .toList();
        Stream<Supplier<List<String>>> calm = Stream.of(
                () -> good(faithful.stream(), sentence, passage, fitness::calms),
                () -> good(takenUpAgain(faithful, sentence, passage), sentence, passage, fitness::calms));
        Stream<Supplier<List<String>>> atAnyPrice = Stream.of(
                () -> good(faithful.stream(), sentence, passage, fitness::eases),
                () -> good(brief(sentence, alarms, passage), sentence, passage, fitness::calms));
        List<String> good = Stream.concat(calm, isGrave(alarms) ? atAnyPrice : Stream.empty())
                .map(Supplier::get)
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean mayGo = rewordings.tellsNothing(sentence, passage, alarms)
                || (good.isEmpty() && isGrave(alarms) && rewordings.tellsNoEvent(sentence, passage, alarms));
        Stream<String> out = mayGo ? Stream.of("") : Stream.empty();
        return Stream.concat(isMockery(alarms) ? firstOrAnew(good, passage.textOf(sentence)) : good.stream(), out)
                .toList();
    }

    private static boolean isMockery(List<Alarm> alarms) {
        return alarms.get(0).category() == Category.SARCASM;
    }

    /** "My call is important to you" mocks as before: what was meant is said in other words, and only words are left out. */
    private static Stream<String> firstOrAnew(List<String> good, String before) {
        return good.stream()
                .filter(offer -> offer.equals(good.get(0))
                        || !Leavings.areWordsOf(before, offer)
                        || Leavings.areWordsOf(before, good.get(0)));
    }

    private Stream<Proposal> takenUpAgain(List<Proposal> faithful, Sentence sentence, Passage passage) {
        return faithful.stream()
                .limit(TAKEN_UP_AGAIN)
                .flatMap(near -> again(near, passage))
                .filter(far -> FactGuard.keepsFigures(passage.textOf(sentence), far.text()));
    }

    private Stream<Proposal> brief(Sentence sentence, List<Alarm> alarms, Passage passage) {
        return rewordings
                .inBrief(sentence, passage, alarms)
                .filter(proposal -> keepsFacts(proposal, alarms, sentence, passage));
    }

    /** Where the sentence can be said in its own words, nothing that tells less is offered beside them. */
    private static List<String> good(
            Stream<Proposal> proposals, Sentence sentence, Passage passage, Fitness.Measure measure) {
        Set<String> seen = new HashSet<>();
        List<Proposal> fitting = proposals
                .filter(proposal -> seen.add(proposal.text()))
                .filter(proposal -> measure.test(passage.textOf(sentence), proposal.text(), passage.names()))
                .limit(OFFERS - 1L)
                .toList();
        boolean ownFirst = !fitting.isEmpty() && fitting.get(0).own();
        return fitting.stream()
                .filter(proposal ->
                        !ownFirst || (proposal.own() && !tellsLess(proposal, fitting.get(0), passage.textOf(sentence))))
                .map(Proposal::text)
                .toList();
    }

    private static boolean tellsLess(Proposal second, Proposal first, String before) {
        Set<String> missing = new HashSet<>(Substance.lost(first.text(), second.text()));
        missing.retainAll(Substance.of(before));
        return missing.size() > HARDLY_MISSED;
    }

    /** What {@code near} becomes when the heat that is left in it is taken out as well. */
    private Stream<Proposal> again(Proposal near, Passage first) {
        Heard heard = fitness.hear(near.text(), first.names());
        return heard.heated().stream().flatMap(sentence -> {
            List<Alarm> alarms =
                    heard.alarms().stream().sorted(StrongestFirst.GRAVEST).toList();
            return rewordings
                    .of(sentence, heard.passage(), alarms, TRIED_AGAIN)
                    .limit(TRIED_AGAIN)
                    .filter(proposal -> keepsFacts(proposal, alarms, sentence, heard.passage()))
                    .map(proposal -> proposal.withText(sentence.range().replacedIn(near.text(), proposal.text())));
        });
    }

    /** Whether {@code words} may stand in place of {@code sentence}, in which {@code alarm} alone was mended. */
    boolean isGood(String words, Alarm alarm, Sentence sentence, Passage passage) {
        return keepsFacts(Proposal.ofItsWords(words, words), List.of(alarm), sentence, passage)
                && fitness.calms(passage.textOf(sentence), words, passage.names());
    }

    private boolean keepsFacts(Proposal proposal, List<Alarm> alarms, Sentence sentence, Passage passage) {
        String before = passage.textOf(sentence);
        return FactGuard.keepsFigures(before, proposal.text())
                && FactGuard.asksNothingNew(before, proposal.text())
                && rewordings.keepsSubstance(before, proposal, alarms, sentence)
                && (isGrave(alarms) || isTimid(alarms) || !Leavings.are(before, proposal.text()))
                && !(NEEDS_MORE.contains(alarms.get(0).category()) && Leavings.areButLessSure(before, proposal.text()));
    }
}
