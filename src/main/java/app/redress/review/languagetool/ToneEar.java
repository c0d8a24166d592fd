package app.redress.review.languagetool;

import app.redress.review.Category;
import app.redress.review.Severity;
import app.redress.review.languagetool.EnglishAnalysis.Analyzed;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.DoubtfulPraise;
import app.redress.review.tone.DoubtfulTimidity;
import app.redress.review.tone.DoubtfulTone;
import app.redress.review.tone.Guards;
import app.redress.review.tone.HeatSignal;
import app.redress.review.tone.MaskedProfanity;
import app.redress.review.tone.Passage;
import app.redress.review.tone.Sarcasm;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Shouting;
import app.redress.review.tone.Sound;
import app.redress.review.tone.StrongestFirst;
import app.redress.review.tone.TextRule;
import app.redress.review.tone.TimidSignal;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hears the tone of a paragraph: patterns and text rules raise alarms, guards silence the false ones. */
final class ToneEar {
    private static final Set<Category> OF_SOMEBODY = EnumSet.of(
            Category.ACCUSATION, Category.INSULT, Category.SARCASM, Category.PASSIVE_AGGRESSION, Category.THREAT);

    private final EnglishAnalysis analysis;
    private final ToneRules patterns;
    private final List<TextRule> textRules;
    private final HeatSignal signal = HeatSignal.load();
    private final TimidSignal timidity = TimidSignal.load();
    private final DoubtfulTone doubtfulTone;
    private final DoubtfulPraise doubtfulPraise;
    private final DoubtfulTimidity doubtfulTimidity;
    private final Guards guards = new Guards();

    /** @param remembered how many sentences the patterns are asked about but once */
    ToneEar(EnglishAnalysis analysis, Words words, int remembered) {
        this.analysis = analysis;
        this.patterns = new ToneRules(analysis.language(), remembered);
        this.textRules = List.of(new Shouting(words), new MaskedProfanity(words), new Sarcasm(words));
        this.doubtfulTone = new DoubtfulTone(words, signal);
        this.doubtfulPraise = new DoubtfulPraise(words, signal);
        this.doubtfulTimidity = new DoubtfulTimidity(words, timidity);
    }

    /** The alarms that stand, in the order of the text. */
    List<Alarm> listen(Passage passage, List<Analyzed> analyzed) {
        List<Alarm> alarms = plain(passage, analyzed);
        List<Alarm> doubts = doubtfulTone.hear(passage);
        alarms.addAll(doubts.stream()
                .filter(doubt -> isAlone(doubt, graver(doubt, alarms), passage))
                .toList());
        return admitted(alarms, passage);
    }

    /** What stands where the small words of {@link DoubtfulTone} are not believed. */
    List<Alarm> listenToPlainWords(Passage passage, List<Analyzed> analyzed) {
        return admitted(plain(passage, analyzed), passage);
    }

    private List<Alarm> plain(Passage passage, List<Analyzed> analyzed) {
        List<Alarm> alarms = new ArrayList<>();
        analyzed.forEach(sentence -> alarms.addAll(hear(sentence, passage)));
        textRules.forEach(rule -> alarms.addAll(rule.hear(passage)));
        alarms.addAll(alone(doubtfulPraise.hear(passage), alarms, passage));
        return alarms;
    }

    /** What stands besides {@code heard} where the rest of the letter is heated. */
    List<Alarm> listenInAHeatedLetter(Passage passage, List<Alarm> heard) {
        return admitted(alone(doubtfulTone.hearInAHeatedLetter(passage), heard, passage), passage);
    }

    /** All that stands in a heated letter. */
    List<Alarm> listenClosely(Passage passage, List<Analyzed> analyzed) {
        List<Alarm> heard = listen(passage, analyzed);
        return heard.isEmpty() ? listenInAHeatedLetter(passage, heard) : heard;
    }

    /** What stands where the rest of the letter is timid. */
    List<Alarm> listenInATimidLetter(Passage passage) {
        return admitted(doubtfulTimidity.hear(passage), passage);
    }

    /** How {@code sentence} sounds by its words alone. */
    Sound sound(Sentence sentence, Passage passage) {
        String text = passage.textOf(sentence);
        return new Sound(sentence.range(), text, signal.of(text), timidity.of(text));
    }

    private List<Alarm> admitted(List<Alarm> alarms, Passage passage) {
        return StrongestFirst.of(
                alarms.stream().filter(alarm -> guards.admit(alarm, passage)).toList(), passage);
    }

    private static List<Alarm> alone(List<Alarm> doubtful, List<Alarm> alarms, Passage passage) {
        return doubtful.stream()
                .filter(alarm -> isAlone(alarm, alarms, passage))
                .toList();
    }

    private List<Alarm> hear(Analyzed sentence, Passage passage) {
        List<Alarm> heard = new ArrayList<>(patterns.hear(sentence));
        NamedParty.in(sentence.sentence().getText(), passage.names())
                .ifPresent(named -> named.heard(analysis, patterns, sentence).forEach(heard::add));
        return heard;
    }

    private static boolean isAlone(Alarm doubtful, List<Alarm> alarms, Passage passage) {
        return passage.sentences().stream()
                .map(Sentence::range)
                .filter(sentence -> sentence.overlaps(doubtful.range()))
                .noneMatch(sentence ->
                        alarms.stream().anyMatch(alarm -> alarm.range().overlaps(sentence)));
    }

    /** Beside which a doubt is not told: a milder reproach of somebody does not keep a grave one back, a heated feeling does. */
    private static List<Alarm> graver(Alarm doubt, List<Alarm> alarms) {
        return doubt.severity() == Severity.HOT
                ? alarms.stream()
                        .filter(alarm -> alarm.severity() == Severity.HOT || !OF_SOMEBODY.contains(alarm.category()))
                        .toList()
                : alarms;
    }
}
