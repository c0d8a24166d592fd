package app.redress.review.languagetool;

import app.redress.review.FactGuard;
import app.redress.review.Finding;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Guards;
import app.redress.review.tone.MaskedProfanity;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Rewording;
import app.redress.review.tone.Rewordings;
import app.redress.review.tone.Sarcasm;
import app.redress.review.tone.Shouting;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.TextRule;
import app.redress.text.TextRange;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        this.rewordings = new Rewordings(words);
    }

    List<Finding> listen(String paragraph, List<Analyzed> analyzed, Set<String> names) {
        Passage passage = EnglishAnalysis.passage(paragraph, analyzed, names);
        List<Alarm> heard = heard(passage, analyzed);
        return heard.stream().map(alarm -> finding(alarm, passage, heard)).toList();
    }

    private List<Alarm> heard(Passage passage, List<Analyzed> analyzed) {
        List<Alarm> alarms = new ArrayList<>();
        analyzed.forEach(sentence -> alarms.addAll(patterns.hear(sentence)));
        textRules.forEach(rule -> alarms.addAll(rule.hear(passage)));
        alarms.removeIf(alarm -> !guards.admit(alarm, passage));
        return StrongestFirst.of(alarms, passage);
    }

    private Finding finding(Alarm alarm, Passage passage, List<Alarm> heard) {
        for (Rewording proposal : rewordings.propose(alarm, passage)) {
            List<String> offers = fitting(proposal, passage);
            if (!offers.isEmpty() && isFree(proposal.range(), alarm, heard)) {
                return finding(alarm, passage, proposal.range(), offers);
            }
        }
        return finding(alarm, passage, alarm.range(), List.of());
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

    private boolean readsCalm(TextRange range, String offer, Passage passage) {
        if (offer.isBlank()) {
            return true;
        }
        String text = passage.text().substring(0, range.start())
                + offer
                + passage.text().substring(range.end());
        TextRange place = new TextRange(range.start(), range.start() + offer.length());
        List<Analyzed> analyzed = analysis.analyze(text);
        Passage after = EnglishAnalysis.passage(text, analyzed, passage.names());
        return heard(after, analyzed).stream().noneMatch(alarm -> alarm.range().overlaps(place));
    }
}
