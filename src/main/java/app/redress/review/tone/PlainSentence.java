package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.review.FactGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One plain sentence in place of a heated one that carries no fact; or none at all. */
final class PlainSentence implements Rewriter {
    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        Passage passage = setting.passage();
        if (FactGuard.hasFacts(passage.textOf(sentence))) {
            return Optional.empty();
        }
        List<String> offers =
                new ArrayList<>(PlainWords.of("instead " + key(alarm.category(), passage.textOf(sentence))));
        offers.add("");
        return Optional.of(new Rewording(sentence.range(), offers));
    }

    /** Some categories have a second set of sentences for a question, which should stay a question. */
    private static String key(Category category, String sentence) {
        boolean question = sentence.endsWith("?")
                && !PlainWords.of("instead " + category + " question").isEmpty();
        return question ? category + " question" : category.toString();
    }
}
