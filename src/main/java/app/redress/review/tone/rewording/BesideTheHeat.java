package app.redress.review.tone.rewording;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import app.redress.review.Substance;
import app.redress.review.tone.Alarm;
import app.redress.review.tone.Sentence;
import app.redress.review.tone.Word;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a sentence tells beside the heat that was heard in it. */
final class BesideTheHeat {
    /** Up to how many words of an alarm are heat and nothing else; a longer stretch may hold what happened. */
    private static final Map<Category, Integer> ALL_HEAT = Map.of(
            Category.INSULT, 8,
            Category.PROFANITY, 8,
            Category.TIMID, 8,
            Category.PASSIVE_AGGRESSION, 4,
            Category.ACCUSATION, 3,
            Category.VENTING, 3,
            Category.EXAGGERATION, 3);

    /** Where something was is told by the sentence, not by how somebody feels. */
    private static final Pattern PLACE = Pattern.compile("\\b(?:in|at) (?:the )?\\p{Lu}");

    /** Their own words, which may be the promise that was not kept; one word or two may be there to be mocked. */
    private static final Pattern QUOTED = Pattern.compile("[\"“‘](?:[^\\s\"”’]+ ){2,}[^\\s\"”’]+[\"”’]");

    private static final Pattern REPEATED = Pattern.compile("[\"\u201C]([^\"\u201D.?!]{12,})(?=[\"\u201D.?!])");

    private static final int A_FEW_WORDS = 5;

    private BesideTheHeat() {}

    /** Whether {@code after} repeats word for word what {@code before} says that somebody said. */
    static boolean keepsQuotations(String before, String after) {
        String told = after.toLowerCase(Locale.ROOT);
        return REPEATED.matcher(before.toLowerCase(Locale.ROOT))
                .results()
                .map(quotation -> quotation.group(1).strip())
                .allMatch(told::contains);
    }

    /** No figure, no name, no event, nothing asked for, and hardly a word beside the heat. */
    static boolean tellsLittle(String text, List<Alarm> alarms, Sentence sentence) {
        String cool = without(ofAFewWords(alarms, sentence), text, sentence).toLowerCase(Locale.ROOT);
        List<String> targets = Target.in(sentence).stream().map(Target::words).toList();
        String rest = targets.stream().reduce(cool, (words, target) -> words.replace(target, ""));
        boolean threat = isThreat(alarms);
        String circumstances = Circumstances.of(text);
        return !PLACE.matcher(circumstances).find()
                && !QUOTED.matcher(text).find()
                && FactGuard.keepsFigures(text, circumstances + " " + String.join(" ", targets))
                && !FactGuard.requests(text)
                && !(threat && Requests.begins(sentence.words().get(0)))
                && (threat
                        || (!Happening.in(rest)
                                && !Happening.didSomething(sentence)
                                && !Happening.wasDone(sentence)
                                && Substance.of(rest).size() <= A_FEW_WORDS));
    }

    /** No figure, no name, nothing asked for, and no event: what somebody thinks of somebody, in however many words. */
    static boolean tellsNoEvent(String text, List<Alarm> alarms, Sentence sentence) {
        return FactGuard.keepsFigures(text, "")
                && !QUOTED.matcher(text).find()
                && !FactGuard.requests(text)
                && !FactGuard.asks(text)
                && !Happening.in(without(ofAFewWords(alarms, sentence), text, sentence))
                && !Happening.somebodyDid(sentence)
                && !Happening.wasDone(sentence);
    }

    /** The alarms of a few words: a longer one has what happened in it. */
    private static List<Alarm> ofAFewWords(List<Alarm> alarms, Sentence sentence) {
        return alarms.stream()
                .filter(alarm -> alarm.category() != Category.SHOUTING)
                .filter(alarm -> sentence.in(alarm.range()).size()
                        <= Math.max(A_FEW_WORDS, ALL_HEAT.getOrDefault(alarm.category(), 0)))
                .toList();
    }

    static boolean isThreat(List<Alarm> alarms) {
        return alarms.get(0).category() == Category.THREAT;
    }

    /** {@code text} of {@code sentence} less the few words that raised an alarm, which are heat and need not be kept. */
    static String withoutHeat(String text, List<Alarm> alarms, Sentence sentence) {
        return without(
                alarms.stream()
                        .map(alarm -> alarm.category() == Category.THREAT ? ofItsClause(alarm, sentence) : alarm)
                        .filter(alarm -> alarm.category() == Category.THREAT
                                || sentence.in(alarm.range()).size() <= ALL_HEAT.getOrDefault(alarm.category(), 0))
                        .toList(),
                text,
                sentence);
    }

    /** "Or I'll make sure that everybody in this county knows": nothing of it has happened. */
    private static Alarm ofItsClause(Alarm threat, Sentence sentence) {
        List<Word> words = sentence.words();
        List<Word> heard = sentence.in(threat.range());
        int first = words.indexOf(heard.get(0));
        int last = words.indexOf(heard.get(heard.size() - 1));
        while (first > 0 && !endsAClause(words.get(first - 1))) {
            first--;
        }
        while (last + 1 < words.size() && !Seam.isMark(words.get(last + 1))) {
            last++;
        }
        return threat.at(new TextRange(
                words.get(first).range().start(), words.get(last).range().end()));
    }

    private static boolean endsAClause(Word word) {
        return Seam.isMark(word) || word.is(Clause.JOINING);
    }

    static String without(List<Alarm> alarms, String text, Sentence sentence) {
        StringBuilder rest = new StringBuilder(text);
        for (Alarm alarm : alarms) {
            int start = alarm.range().start() - sentence.range().start();
            int end = alarm.range().end() - sentence.range().start();
            rest.replace(start, end, " ".repeat(end - start));
        }
        return rest.toString();
    }
}
