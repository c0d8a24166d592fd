package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Your staff are useless" becomes "Your staff were not able to help me": what was not done, in place of what they are. */
final class PredicateFrame implements Rewriter {
    private static final Set<String> BEING = Set.of("be", "suck", "'re", "'s");
    private static final Set<String> PERSONS = Set.of(
            "staff",
            "team",
            "agent",
            "agents",
            "employee",
            "employees",
            "driver",
            "drivers",
            "engineer",
            "engineers",
            "manager",
            "managers",
            "management",
            "rep",
            "reps",
            "representative",
            "representatives",
            "supervisor",
            "they",
            "he",
            "she",
            "crew",
            "technician",
            "who",
            "lady",
            "man",
            "woman",
            "assistant",
            "adviser",
            "advisor",
            "builder",
            "plumber",
            "landlord",
            "clerk",
            "teller",
            "waiter",
            "guy");
    private static final Set<String> POINTERS = Set.of("this", "that", "it", "which", "what", "all");
    private static final Set<String> READER =
            Set.of("you", "u", "guys", "company", "bank", "airline", "firm", "shop", "hotel", "@company", "people");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        boolean fits = Set.of(Category.INSULT, Category.VENTING, Category.PROFANITY, Category.ACCUSATION)
                .contains(alarm.category());
        List<Word> words = sentence.words();
        int end = sentence.indexAt(alarm.range().end());
        boolean clauseEnds = end >= words.size()
                || !words.get(end).isLetters()
                || words.get(end).is(Set.of("and", "but", "because", "at", "when", "who"));
        int verb = verbOf(alarm, sentence);
        if (!fits || !clauseEnds || verb < 1) {
            return Optional.empty();
        }
        Word subject = words.get(verb - 1);
        if (!subject.isLetters() && !subject.text().startsWith("@")) {
            return Optional.empty();
        }
        return Optional.of(framed(alarm, words.get(verb), subject));
    }

    private static Rewording framed(Alarm alarm, Word verb, Word subject) {
        TextRange range = new TextRange(
                verb.range().start(), Math.max(alarm.range().end(), verb.range().end()));
        boolean contracted = verb.text().startsWith("'");
        List<String> offers = PlainWords.of("frame " + kind(subject) + (isPlural(verb) ? " plural" : " singular"));
        return new Rewording(
                range, contracted ? offers.stream().map(offer -> " " + offer).toList() : offers);
    }

    /** The verb of being in the alarm itself or right before it; -1 when there is none. */
    private static int verbOf(Alarm alarm, Sentence sentence) {
        List<Word> words = sentence.words();
        int first = sentence.indexAt(alarm.range().start());
        int last = sentence.indexAt(alarm.range().end()) - 1;
        for (int at = Math.min(last, words.size() - 1); at >= 0 && at >= first - 4; at--) {
            if (isBeing(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBeing(Word word) {
        boolean being =
                word.hasLemma(BEING) && (word.tagged("VB") || word.text().startsWith("'"));
        return being || word.is(Set.of("sucks", "suck", "sucked"));
    }

    private static String kind(Word subject) {
        if (subject.is(READER)) {
            return "reader";
        }
        if (subject.is(POINTERS)) {
            return "matter";
        }
        return subject.is(PERSONS) ? "staff" : "thing";
    }

    private static boolean isPlural(Word verb) {
        return verb.is(Set.of("are", "were", "'re", "r", "suck"));
    }
}
