package app.redress.review.tone;

import app.redress.review.Category;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "She called me an idiot", "he told me I was lying": the heat is not the writer's. */
final class ReportedSpeech implements Guard {
    private static final Set<String> REPORTING = Set.of(
            "call",
            "describe",
            "shout",
            "swear",
            "yell",
            "scream",
            "reply",
            "answer",
            "say",
            "tell",
            "claim",
            "imply",
            "suggest",
            "accuse",
            "warn",
            "state",
            "admit",
            "write");
    private static final Set<String> SECOND_PERSON = Set.of("you");

    /** After these the writer goes on for himself: "They say that ..., so you have charged me". */
    private static final Set<String> GOING_ON = Set.of("so", "and", ",", "which");

    private static final Set<String> TELLING = Set.of("tell");
    private static final Pattern LIES = Pattern.compile("(?i)\\blies?\\b");
    private static final Set<String> WRITER_OR_READER = Set.of("i", "we", "you");
    private static final Set<Category> HARSH =
            Set.of(Category.INSULT, Category.PROFANITY, Category.ACCUSATION, Category.THREAT, Category.VENTING);

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        if (!HARSH.contains(alarm.category())) {
            return false;
        }
        List<Word> before = sentence.before(alarm.range().start());
        for (int at = before.size() - 1; at > 0; at--) {
            Word word = before.get(at);
            if (word.text().matches("[.;:!?]") || word.lower().equals("but")) {
                return false;
            }
            if (word.is(SECOND_PERSON) && before.get(at - 1).is(GOING_ON)) {
                return false;
            }
            if (word.hasLemma(TELLING) && tellsLies(alarm, passage)) {
                return false;
            }
            if (word.hasLemma(REPORTING) && word.tagged("V")) {
                return aThirdPersonSpeaks(before, at) && ofTheWriterOrIndirect(before.subList(at, before.size()));
            }
        }
        return false;
    }

    /** "They told me a pack of lies" is the writer's own judgement of what was said. */
    private static boolean tellsLies(Alarm alarm, Passage passage) {
        return LIES.matcher(alarm.range().of(passage.text())).find();
    }

    private static boolean aThirdPersonSpeaks(List<Word> before, int verb) {
        Word subject = before.get(verb - 1);
        boolean helped = subject.is(Set.of("has", "have", "had", "then", "also", "even", "was", "were", "to"));
        Word real = helped && verb > 1 ? before.get(verb - 2) : subject;
        return !real.is(WRITER_OR_READER) && real.isLetters();
    }

    /** "called me a …", "said that …", "described … as": what follows the verb is its content. */
    private static boolean ofTheWriterOrIndirect(List<Word> fromVerb) {
        return fromVerb.stream()
                .skip(1)
                .anyMatch(
                        word -> word.is(Set.of("me", "us", "i", "my", "as", "that", "of", "him", "her", "it", "the")));
    }
}
