package app.redress.review.tone;

import app.redress.review.Category;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "my fucking bag" becomes "my bag", "an incompetent agent" becomes "an agent". */
final class ModifierRemoval implements Rewriter {
    private static final Set<Category> WORDY =
            Set.of(Category.PROFANITY, Category.INSULT, Category.VENTING, Category.SARCASM, Category.ACCUSATION);
    private static final Set<String> OPENERS = Set.of(
            "my", "your", "our", "his", "her", "their", "its", "the", "a", "an", "this", "that", "these", "those",
            "some", "any", "no", "such", "more", "of", "with", "to", "by", "what", "do", "so", "are", "is", "were",
            "was", "me", "you", "just", "why", "how", "where", "when", "who", "i", "we", "they", "it", "and", "or",
            "from", "on", "in", "every", "each", "another", "for", "have", "has", "'ve", "not");

    @Override
    public Optional<Rewording> reword(Alarm alarm, Setting setting) {
        Sentence sentence = setting.sentence();
        if (!WORDY.contains(alarm.category())) {
            return Optional.empty();
        }
        List<Word> words = sentence.words();
        int at = sentence.indexAt(alarm.range().start());
        int next = at + sentence.in(alarm.range()).size();
        if (next >= words.size() || sentence.in(alarm.range()).size() > 2 || !canGo(words, at, next)) {
            return Optional.empty();
        }
        Word after = words.get(next);
        Word before = at > 0 ? words.get(at - 1) : null;
        if (before != null && before.lower().matches("an?")) {
            return Optional.of(new Rewording(
                    new TextRange(before.range().start(), after.range().end()),
                    List.of(Casing.articleFor(before.text(), after.text()) + " " + after.text())));
        }
        return Optional.of(new Rewording(
                new TextRange(alarm.range().start(), after.range().end()),
                List.of(Casing.like(at == 0 ? "A" : "a", after.text()))));
    }

    /** The word stands before what it modifies: an opener before it, a noun or another modifier after it. */
    private static boolean canGo(List<Word> words, int at, int next) {
        Word after = words.get(next);
        boolean modifiesNext = after.isLetters()
                && (after.tagged("NN") || after.tagged("JJ") || after.tagged("VB") || after.tagged("RB"))
                && !after.is(Set.of("is", "are", "was", "were", "and", "or", "but", "at", "that", "who"));
        boolean modifier = words.subList(at, next).stream().allMatch(ModifierRemoval::isModifier);
        return modifiesNext
                && modifier
                && (at == 0
                        || words.get(at - 1).is(OPENERS)
                        || words.get(at - 1).tagged("JJ")
                        || words.get(at - 1).tagged("RB"));
    }

    private static boolean isModifier(Word word) {
        return word.tagged("JJ")
                || word.tagged("RB")
                || word.tagged("VBG")
                || word.tagged("VBN")
                || word.tags().isEmpty()
                || word.tagged("UH")
                || word.tagged("NN:UN")
                || word.text().endsWith("ing")
                || word.text().endsWith("y");
    }
}
