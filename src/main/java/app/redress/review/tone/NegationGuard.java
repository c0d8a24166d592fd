package app.redress.review.tone;

import app.redress.review.Category;
import java.util.List;
import java.util.Set;

/** "I am not accusing anyone of lying": what is denied is not said. */
final class NegationGuard implements Guard {
    private static final Set<String> NOT =
            Set.of("not", "n't", "n\u2019t", "never", "no", "nor", "neither", "without", "nobody");
    private static final Set<String> CLAIMING = Set.of(
            "accuse",
            "suggest",
            "say",
            "claim",
            "call",
            "mean",
            "imply",
            "allege",
            "think",
            "believe",
            "want",
            "wish",
            "intend",
            "threaten",
            "assume",
            "be");
    private static final Set<String> LIGHT =
            Set.of("a", "an", "the", "any", "really", "necessarily", "being", "your", "in", "way");
    private static final Set<String> COMPARING =
            Set.of("such", "more", "worse", "bigger", "so", "than", "less", "that");
    private static final Set<Category> DENIABLE =
            Set.of(Category.INSULT, Category.ACCUSATION, Category.THREAT, Category.PROFANITY, Category.VENTING);

    @Override
    public boolean silences(Alarm alarm, Sentence sentence, Passage passage) {
        if (!DENIABLE.contains(alarm.category())) {
            return false;
        }
        List<Word> before = sentence.before(alarm.range().start());
        boolean claiming = false;
        boolean onlyLight = true;
        for (int at = before.size() - 1; at >= 0; at--) {
            Word word = before.get(at);
            if (word.text().matches("[.,;:!?]") || word.lower().equals("but") || (word.is(COMPARING) && !claiming)) {
                return false;
            }
            if (word.is(NOT)) {
                return claiming || (onlyLight && alarm.category() != Category.PROFANITY);
            }
            claiming = word.hasLemma(CLAIMING) && !word.lower().equals("been");
            onlyLight = onlyLight && word.is(LIGHT);
        }
        return false;
    }
}
