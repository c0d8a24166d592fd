package app.redress.review.languagetool;

import app.redress.review.Finding;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.rewording.FirmerSentences;
import app.redress.review.tone.rewording.Rewordings;
import app.redress.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes findings of alarms, each with the rewordings that passed every check: the same facts, nothing new asked for,
 * nothing heated left, no new mistake. Where a whole sentence is reworded, its alarms become one finding.
 */
final class CheckedOffers {
    private static final int OFFERS = 3;
    private static final List<String> LEFT_OUT = List.of("");

    /** In a sentence longer than this, in UTF-16 units, words are rather mended where they stand. */
    private static final int LONG = 220;

    private final SentenceOffers sentences;
    private final FirmerSentences firmer;

    CheckedOffers(Rewordings rewordings, FirmerSentences firmer, Fitness fitness) {
        this.sentences = new SentenceOffers(rewordings, fitness);
        this.firmer = firmer;
    }

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
        List<String> offers = narrow ? List.of() : offers(sentence, alarms, passage);
        if (!offers.isEmpty()) {
            return List.of(Findings.rewrite(alarms, passage, sentence.range(), offers));
        }
        List<Finding> wordForWord = alarms.stream()
                .map(alarm -> Findings.of(alarm, passage, alarm.range(), wordForWord(alarm, sentence, passage)))
                .toList();
        boolean helped =
                wordForWord.stream().anyMatch(finding -> !finding.rewordings().isEmpty());
        List<String> late = narrow && !helped ? sentences.of(sentence, alarms, passage) : List.of();
        return late.isEmpty() ? wordForWord : List.of(Findings.rewrite(alarms, passage, sentence.range(), late));
    }

    /** Where nothing is told beside an apology, it is left out and no rest of it kept. */
    private List<String> offers(Sentence sentence, List<Alarm> alarms, Passage passage) {
        boolean apology = alarms.stream().map(Alarm::rule).allMatch(FirmerSentences::isPlainApology);
        List<String> out = apology ? firmer.of(alarms.get(0).rule(), passage.textOf(sentence)) : List.of();
        return out.equals(LEFT_OUT) ? out : sentences.of(sentence, alarms, passage);
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
                .filter(words -> sentences.isGood(place.replacedIn(before, words), alarm, sentence, passage))
                .limit(OFFERS)
                .toList();
    }
}
