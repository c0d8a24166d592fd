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

    private static final Set<String> WHOEVER = Set.of("whoever");

    private static final Set<String> WHATEVER = Set.of("what", "whatever");

    private static final Set<String> THOUGH = Set.of("when", "while", "whereas", "though", "although", "because");

    private static final Pattern ASIDE = Pattern.compile(
            "(?i)^, the\\b|^,? ?which\\b|^you (?:[\\w'-]+,? ){0,3}(?:bunch|pack|gang|shower|lot|crowd) of\\b");

    /** As many words before the verb of saying may name its kind. */
    private static final int NEAR = 4;

    /** The verb, a name and something else: nobody is called anything by then. */
    private static final int A_NAME_AND_MORE = 4;

    private static final Set<String> TELLING = Set.of("tell");
    private static final Pattern LIES = Pattern.compile("(?i)\\blies?\\b");
    private static final Set<String> WRITER_OR_READER = Set.of("i", "we", "you");
    private static final Set<Category> HARSH =
            Set.of(Category.INSULT, Category.PROFANITY, Category.ACCUSATION, Category.THREAT, Category.VENTING);

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        List<Word> before = sentence.before(alarm.range().start());
        if (!HARSH.contains(alarm.category()) || commentsOnIt(alarm, before, passage)) {
            return false;
        }
        for (int at = before.size() - 1; at > 0; at--) {
            Word word = before.get(at);
            if (word.text().matches("[.;:!?]") || word.lower().equals("but") || beginsAComment(before, at)) {
                return false;
            }
            if (word.is(SECOND_PERSON) && before.get(at - 1).is(GOING_ON)) {
                return false;
            }
            if (word.hasLemma(TELLING) && tellsLies(alarm, passage)) {
                return false;
            }
            if (word.hasLemma(REPORTING) && word.tagged("V") && !givesAName(before, at)) {
                return aThirdPersonSpeaks(before, at) && ofTheWriterOrIndirect(before.subList(at, before.size()));
            }
        }
        return false;
    }

    /** "They told me a pack of lies" is the writer's own judgement of what was said. */
    private static boolean tellsLies(Alarm alarm, Passage passage) {
        return LIES.matcher(alarm.range().of(passage.text())).find();
    }

    /** "He called it standard, the smug creep", "he called me a liar when he is the liar": said by the writer of whoever spoke. */
    private static boolean commentsOnIt(Alarm alarm, List<Word> before, Passage passage) {
        return ASIDE.matcher(alarm.range().of(passage.text())).find()
                || (!before.isEmpty() && before.get(before.size() - 1).is(THOUGH));
    }

    /** "Whoever wrote this is ...", "I do not mind what your system says, ...". */
    private static boolean isOnlyNamed(List<Word> before, int verb) {
        List<Word> near = before.subList(Math.max(0, verb - NEAR), verb);
        boolean ended = verb + 1 < before.size() && before.get(verb + 1).text().equals(",");
        return near.stream().anyMatch(word -> word.is(WHOEVER) || (ended && word.is(WHATEVER)));
    }

    /** "You say it was there before, which is a lie". */
    private static boolean beginsAComment(List<Word> before, int at) {
        return before.get(at).lower().equals("which")
                && before.get(at - 1).text().equals(",");
    }

    /** "The adviser called Darren", and far from it the heat. */
    private static boolean givesAName(List<Word> before, int verb) {
        return before.get(verb).hasLemma(Set.of("call"))
                && before.size() - verb > A_NAME_AND_MORE
                && Character.isUpperCase(before.get(verb + 1).text().charAt(0))
                && !before.get(verb + 1).is(WRITER_OR_READER);
    }

    private static boolean aThirdPersonSpeaks(List<Word> before, int verb) {
        Word subject = before.get(verb - 1);
        boolean helped = subject.is(Set.of("has", "have", "had", "then", "also", "even", "was", "were", "to"));
        Word real = helped && verb > 1 ? before.get(verb - 2) : subject;
        return !real.is(WRITER_OR_READER) && real.isLetters() && !isOnlyNamed(before, verb);
    }

    /** "called me a …", "said that …", "described … as": what follows the verb is its content. */
    private static boolean ofTheWriterOrIndirect(List<Word> fromVerb) {
        return fromVerb.stream()
                .skip(1)
                .anyMatch(
                        word -> word.is(Set.of("me", "us", "i", "my", "as", "that", "of", "him", "her", "it", "the")));
    }
}
