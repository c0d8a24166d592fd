package app.redress.review.languagetool;

import app.redress.review.FactGuard;
import app.redress.review.Finding;
import app.redress.review.Severity;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Guards;
import app.redress.review.tone.MaskedProfanity;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Rewording;
import app.redress.review.tone.Rewordings;
import app.redress.review.tone.Sarcasm;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Shouting;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.TextRule;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hears the tone of a paragraph: patterns and text rules raise alarms, guards silence the false ones. */
final class ToneEar {
    private static final int OFFERS = 3;

    private final EnglishAnalysis analysis;
    private final ToneRules patterns;
    private final List<TextRule> textRules;
    private final Guards guards = new Guards();
    private final Rewordings rewordings;

    ToneEar(EnglishAnalysis analysis, Words words) {
        this.analysis = analysis;
        this.patterns = new ToneRules(analysis.language());
        this.textRules = List.of(new Shouting(words), new MaskedProfanity(words), new Sarcasm(words));
        this.rewordings = new Rewordings();
    }

    List<Finding> listen(String paragraph, List<Analyzed> analyzed, Set<String> names) {
        Passage passage = EnglishAnalysis.passage(paragraph, analyzed, names);
        List<Alarm> heard = heard(passage, analyzed);
        List<Finding> findings = new ArrayList<>();
        for (Alarm alarm : StrongestFirst.ranked(heard)) {
            if (findings.stream().noneMatch(finding -> finding.range().overlaps(alarm.range()))) {
                findings.add(finding(alarm, passage, heard, findings));
            }
        }
        findings.sort(Comparator.comparing(Finding::range));
        return findings;
    }

    private List<Alarm> heard(Passage passage, List<Analyzed> analyzed) {
        List<Alarm> alarms = new ArrayList<>();
        analyzed.forEach(sentence -> alarms.addAll(patterns.hear(sentence)));
        textRules.forEach(rule -> alarms.addAll(rule.hear(passage)));
        alarms.removeIf(alarm -> !guards.admit(alarm, passage));
        return StrongestFirst.of(alarms, passage);
    }

    /**
     * With rewordings that leave its neighbours alone where there are any; else a hot finding takes in the weaker ones of
     * its sentence, which is then reworded whole.
     */
    private Finding finding(Alarm alarm, Passage passage, List<Alarm> heard, List<Finding> taken) {
        List<Rewording> fitting = rewordings
                .propose(alarm, heard, passage)
                .filter(proposal ->
                        taken.stream().noneMatch(other -> other.range().overlaps(proposal.range())))
                .toList();
        return first(fitting.stream().filter(proposal -> isFree(proposal.range(), alarm, heard)), passage)
                .or(() -> alarm.severity() == Severity.HOT ? first(fitting.stream(), passage) : Optional.empty())
                .map(fit -> finding(alarm, passage, fit.range(), fit.offers()))
                .orElseGet(() -> finding(alarm, passage, alarm.range(), List.of()));
    }

    private Optional<Rewording> first(Stream<Rewording> proposals, Passage passage) {
        return proposals
                .map(proposal -> new Rewording(proposal.range(), fitting(proposal, passage)))
                .filter(proposal -> !proposal.offers().isEmpty())
                .findFirst();
    }

    private static Finding finding(Alarm alarm, Passage passage, TextRange range, List<String> offers) {
        return new Finding(
                range,
                range.of(passage.text()),
                alarm.category(),
                alarm.severity(),
                alarm.rule(),
                alarm.message(),
                offers);
    }

    private static boolean isFree(TextRange range, Alarm alarm, List<Alarm> heard) {
        return heard.stream()
                .noneMatch(other -> !other.equals(alarm) && other.range().overlaps(range));
    }

    /** Those offers that read calm where they would stand and keep every fact. */
    private List<String> fitting(Rewording proposal, Passage passage) {
        String before = proposal.range().of(passage.text());
        return proposal.offers().stream()
                .filter(offer -> FactGuard.keepsFacts(before, offer) && FactGuard.asksNothingNew(before, offer))
                .filter(offer -> readsCalm(proposal.range(), offer, passage))
                .distinct()
                .limit(OFFERS)
                .toList();
    }

    /** Reads the sentence as it would stand; what is heard elsewhere in it is not this offer's fault. */
    private boolean readsCalm(TextRange range, String offer, Passage passage) {
        TextRange sentence = around(range, passage);
        String text = passage.text().substring(sentence.start(), range.start())
                + offer
                + passage.text().substring(range.end(), sentence.end());
        if (text.isBlank()) {
            return true;
        }
        int start = range.start() - sentence.start();
        TextRange place = new TextRange(start, start + Math.max(1, offer.length()));
        List<Analyzed> analyzed = analysis.analyze(text);
        Passage after = EnglishAnalysis.passage(text, analyzed, passage.names());
        return heard(after, analyzed).stream().noneMatch(alarm -> alarm.range().overlaps(place));
    }

    private static TextRange around(TextRange range, Passage passage) {
        int start = range.start();
        int end = range.end();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.range().overlaps(range)) {
                start = Math.min(start, sentence.range().start());
                end = Math.max(end, sentence.range().end());
            }
        }
        return new TextRange(start, end);
    }
}
