package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.List;

/**
 * One sentence of a passage.
 *
 * @param range where it stands in the passage, in UTF-16 units, without white space at its ends
 * @param words its words and marks in order, ranges counted in the passage
 */
public record Sentence(TextRange range, List<Word> words) {
    public Sentence {
        words = List.copyOf(words);
    }

    /** Index of the first word that reaches past {@code offset}; the number of words when none does. */
    public int indexAt(int offset) {
        int index = 0;
        while (index < words.size() && words.get(index).range().end() <= offset) {
            index++;
        }
        return index;
    }

    /** The words that end at {@code offset} or before. */
    public List<Word> before(int offset) {
        return words.stream().filter(word -> word.range().end() <= offset).toList();
    }

    /** The words that {@code stretch} touches. */
    public List<Word> in(TextRange stretch) {
        return words.stream().filter(word -> word.range().overlaps(stretch)).toList();
    }
}
