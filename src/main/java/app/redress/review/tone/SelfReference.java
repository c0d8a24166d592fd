package app.redress.review.tone;

import app.redress.review.Category;
import java.util.List;
import java.util.Set;

/** "I felt like an idiot", "foolish of me": writers may be hard on themselves. */
final class SelfReference implements Guard {
    private static final Set<String> SELF = Set.of("i", "me", "myself", "we", "us");
    private static final Set<String> OBJECT = Set.of("me", "myself", "us");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "complete", "total", "right", "bunch", "couple", "of");
    private static final Set<String> WRITER = Set.of("i", "we");
    private static final Set<String> SOMEBODY = Set.of(
            "you", "he", "she", "they", "it", "who", "somebody", "someone", "everybody", "everyone", "nobody", "staff");
    private static final Set<String> TREATED = Set.of("treat", "handle", "speak", "talk", "address");
    private static final Set<String> FEELING = Set.of("feel", "be", "look", "seem", "sound");
    private static final Set<String> OWNING_UP =
            Set.of("know", "admit", "realise", "realize", "confess", "suppose", "agree");
    private static final Set<String> BETWEEN = Set.of(
            "feel",
            "be",
            "look",
            "like",
            "a",
            "an",
            "so",
            "such",
            "very",
            "rather",
            "quite",
            "bit",
            "of",
            "complete",
            "total",
            "right",
            "really",
            "seem",
            "sound",
            "as",
            "if",
            "make",
            "stupidly",
            "may",
            "have",
            "been",
            "the",
            "to",
            "just",
            "for",
            "am",
            "'m");

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        if (alarm.category() != Category.INSULT) {
            return false;
        }
        List<Word> before = sentence.before(alarm.range().start());
        if (isLikeness(before)) {
            return true;
        }
        boolean feeling = false;
        for (int at = before.size() - 1; at >= 0 && at >= before.size() - 7; at--) {
            Word word = before.get(at);
            if (word.is(SELF)) {
                return feeling || word.is(OBJECT);
            }
            feeling = feeling || word.hasLemma(FEELING) || word.lower().equals("'m");
            if (!word.is(BETWEEN) && !word.hasLemma(BETWEEN)) {
                break;
            }
        }
        return turnedOnTheWriter(alarm, sentence);
    }

    /** "We sat there all day like idiots", but not "I was treated like an idiot". */
    private static boolean isLikeness(List<Word> before) {
        int like = before.size() - 1;
        while (like >= 0 && before.get(like).is(ARTICLES)) {
            like--;
        }
        if (like < 0 || !before.get(like).lower().equals("like")) {
            return false;
        }
        for (int at = like - 1; at >= 0; at--) {
            Word word = before.get(at);
            if (word.is(WRITER)) {
                return true;
            }
            if (word.is(SOMEBODY) || word.hasLemma(TREATED)) {
                return false;
            }
        }
        return false;
    }

    /** "Foolish of me", "foolish, I know", "what an idiot I was" — but not "you idiot, I waited all day". */
    private static boolean turnedOnTheWriter(Alarm alarm, Sentence sentence) {
        List<Word> after = sentence.words().stream()
                .filter(word -> word.range().start() >= alarm.range().end())
                .limit(3)
                .toList();
        if (after.size() < 2) {
            return false;
        }
        boolean ofMe = after.get(0).lower().equals("of") && after.get(1).is(SELF);
        boolean wasI = after.get(0).is(SELF) && after.get(1).hasLemma(FEELING);
        return ofMe || wasI || owningUp(after);
    }

    private static boolean owningUp(List<Word> after) {
        return after.size() > 2
                && after.get(0).text().equals(",")
                && after.get(1).is(SELF)
                && after.get(2).hasLemma(OWNING_UP);
    }
}
