package app.redress.review.languagetool;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.rewording.Leavings;
import app.redress.review.tone.rewording.Proposal;
import app.redress.review.tone.rewording.Rewordings;
import app.redress.text.Latest;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes findings of alarms, each with the rewordings that passed every check: the same facts, nothing new asked for,
 * nothing heated left, no new mistake. Where a whole sentence is reworded, its alarms become one finding.
 */
final class CheckedOffers {
    private static final int OFFERS = 3;
    /** More than this many proposals are not tried for one sentence: what comes later is worse, and each costs time. */
    private static final int TRIED = 14;

    /** How many wordings that keep every fact, but not yet calm, are worth a second look. */
    private static final int TAKEN_UP_AGAIN = 2;

    /** How many wordings are tried of each of those. */
    private static final int TRIED_AGAIN = 3;

    /** In a sentence longer than this, in UTF-16 units, words are rather mended where they stand. */
    private static final int LONG = 220;
    /** Not cured by leaving out how sure somebody is of it. */
    private static final Set<Category> NEEDS_MORE =
            Set.of(Category.SARCASM, Category.PASSIVE_AGGRESSION, Category.ACCUSATION);

    private static final int REMEMBERED = 300;

    private final Rewordings rewordings;
    private final Fitness fitness;
    private final Map<Known, List<String>> known = new Latest<>(REMEMBERED);

    CheckedOffers(Rewordings rewordings, Fitness fitness) {
        this.rewordings = rewordings;
        this.fitness = fitness;
    }

    /** Whether words may stand in a letter in place of others. */
    interface Fitness {
        boolean test(String before, String after, Set<String> names);

        /** What is still heated in {@code words}. */
        Heard hear(String words, Set<String> names);
    }

    private record Known(String sentence, List<String> rules, Set<String> names) {}

    List<Finding> findings(List<Alarm> alarms, Passage passage) {
        Map<Sentence, List<Alarm>> bySentence = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Alarm alarm : alarms) {
            passage.sentences().stream()
                    .filter(sentence -> sentence.range().contains(alarm.range()))
                    .findFirst()
                    .ifPresentOrElse(
                            sentence -> bySentence
                                    .computeIfAbsent(sentence, found -> new ArrayList<>())
                                    .add(alarm),
                            () -> findings.add(Findings.of(alarm, passage, alarm.range(), List.of())));
        }
        bySentence.forEach((sentence, heard) -> findings.addAll(findings(sentence, heard, passage)));
        return findings;
    }

    private List<Finding> findings(Sentence sentence, List<Alarm> heard, Passage passage) {
        List<Alarm> alarms = heard.stream().sorted(StrongestFirst.GRAVEST).toList();
        boolean narrow = alarms.size() == 1
                && (isRowOfMarks(alarms.get(0)) || sentence.range().length() > LONG);
        List<String> offers = narrow ? List.of() : sentences(sentence, alarms, passage);
        if (!offers.isEmpty()) {
            return List.of(Findings.rewrite(alarms, passage, sentence.range(), offers));
        }
        List<Finding> wordForWord = alarms.stream()
                .map(alarm -> Findings.of(alarm, passage, alarm.range(), wordForWord(alarm, sentence, passage)))
                .toList();
        boolean helped =
                wordForWord.stream().anyMatch(finding -> !finding.rewordings().isEmpty());
        List<String> late = narrow && !helped ? sentences(sentence, alarms, passage) : List.of();
        return late.isEmpty() ? wordForWord : List.of(Findings.rewrite(alarms, passage, sentence.range(), late));
    }

    /** A row of marks is mended where it stands, shouted words with their sentence. */
    private static boolean isRowOfMarks(Alarm alarm) {
        return alarm.suggestions().stream().anyMatch(words -> words.length() == 1);
    }

    private List<String> wordForWord(Alarm alarm, Sentence sentence, Passage passage) {
        String before = passage.textOf(sentence);
        TextRange place = alarm.range().plus(-sentence.range().start());
        return alarm.suggestions().stream()
                .filter(words -> !words.isBlank())
                .filter(words -> isGood(
                        new Proposal(mended(before, place, words), mended(before, place, words)),
                        List.of(alarm),
                        sentence,
                        passage))
                .limit(OFFERS)
                .toList();
    }

    private static String mended(String before, TextRange place, String words) {
        return before.substring(0, place.start()) + words + before.substring(place.end());
    }

    private List<String> sentences(Sentence sentence, List<Alarm> alarms, Passage passage) {
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

    private List<String> made(Sentence sentence, List<Alarm> alarms, Passage passage) {
        List<Proposal> faithful = rewordings
                .of(sentence, passage, alarms, TRIED)
                .filter(proposal -> keepsFacts(proposal, alarms, sentence, passage))
                .toList();
        List<String> good = good(faithful.stream(), sentence, passage);
        if (good.isEmpty()) {
            Stream<Proposal> again = faithful.stream()
                    .limit(TAKEN_UP_AGAIN)
                    .flatMap(near -> again(near, passage))
                    .filter(far -> FactGuard.keepsFigures(passage.textOf(sentence), far.text()));
            good = good(again, sentence, passage);
        }
        if (good.isEmpty() && isGrave(alarms)) {
            Stream<Proposal> brief = rewordings
                    .inBrief(sentence, passage, alarms)
                    .filter(proposal -> keepsFacts(proposal, alarms, sentence, passage));
            good = good(brief, sentence, passage);
        }
        boolean mayGo = rewordings.tellsNothing(sentence, passage, alarms)
                || (good.isEmpty() && isGrave(alarms) && rewordings.tellsNoEvent(sentence, passage, alarms));
        Stream<String> out = mayGo ? Stream.of("") : Stream.empty();
        return Stream.concat(good.stream(), out).toList();
    }

    private List<String> good(Stream<Proposal> proposals, Sentence sentence, Passage passage) {
        return proposals
                .map(Proposal::text)
                .distinct()
                .filter(words -> fitness.test(passage.textOf(sentence), words, passage.names()))
                .limit(OFFERS - 1L)
                .toList();
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
                    .map(proposal -> proposal.withText(mended(near.text(), sentence.range(), proposal.text())));
        });
    }

    private boolean isGood(Proposal proposal, List<Alarm> alarms, Sentence sentence, Passage passage) {
        return keepsFacts(proposal, alarms, sentence, passage)
                && fitness.test(passage.textOf(sentence), proposal.text(), passage.names());
    }

    private boolean keepsFacts(Proposal proposal, List<Alarm> alarms, Sentence sentence, Passage passage) {
        String before = passage.textOf(sentence);
        return FactGuard.keepsFigures(before, proposal.text())
                && FactGuard.asksNothingNew(before, proposal.text())
                && rewordings.keepsSubstance(before, proposal, alarms, sentence)
                && (isGrave(alarms) || !Leavings.are(before, proposal.text()))
                && !(NEEDS_MORE.contains(alarms.get(0).category()) && Leavings.areButLessSure(before, proposal.text()));
    }
}
