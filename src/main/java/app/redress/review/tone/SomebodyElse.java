package app.redress.review.tone;

import app.redress.review.Category;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "A man rang me and said that my account was not safe. He lied": where the last person spoken of is a criminal or a
 * witness and nobody of the reader's, what is said of him is no charge against the reader.
 */
final class SomebodyElse implements Guard {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");
    private static final Set<String> STRANGERS = Set.of(
            "fraudster",
            "fraudsters",
            "scammer",
            "scammers",
            "criminal",
            "criminals",
            "thief",
            "thieves",
            "burglar",
            "burglars",
            "impostor",
            "impostors",
            "hacker",
            "hackers",
            "witness",
            "witnesses");
    /** Strangers only where a crime is told of; elsewhere the reader may have sent them. */
    private static final Set<String> PEOPLE =
            Set.of("man", "woman", "men", "women", "caller", "stranger", "somebody", "someone");

    private static final Pattern CRIME = Pattern.compile(
            "(?i)\\b(?:fraud\\w*|scam\\w*|stolen|stealing|thie\\w+|crim\\w+|police|impersonat\\w*|pretend\\w*|(?:safe|protected|secure) account)\\b");
    private static final Set<String> READER = Set.of("you", "your", "yours");

    /** "Your van came with a man who ...": so near to the reader's things, he is one of theirs. */
    private static final int NEAR = 8;

    /** Within as many words before what is said of somebody he is named. */
    private static final int SUBJECT = 2;

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        int first = sentence.indexAt(alarm.range().start());
        List<Word> alarming = Stream.concat(
                        sentence.words().subList(Math.max(0, first - SUBJECT), first).stream(),
                        sentence.in(alarm.range()).stream())
                .toList();
        return alarm.category() == Category.ACCUSATION
                && alarming.stream().anyMatch(word -> word.is(PRONOUNS))
                && alarming.stream().noneMatch(word -> word.is(READER))
                && isStranger(
                        wordsBefore(alarm, passage),
                        CRIME.matcher(passage.text()).find());
    }

    private static List<Word> wordsBefore(Alarm alarm, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.before(alarm.range().start()).stream())
                .toList();
    }

    private static boolean isStranger(List<Word> before, boolean ofACrime) {
        for (int at = before.size() - 1; at >= 0; at--) {
            Word word = before.get(at);
            if (word.is(READER)) {
                return false;
            }
            if (word.is(STRANGERS) || (ofACrime && word.is(PEOPLE))) {
                return before.subList(Math.max(0, at - NEAR), at).stream().noneMatch(near -> near.is(READER));
            }
        }
        return false;
    }
}
