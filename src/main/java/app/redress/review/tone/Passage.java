package app.redress.review.tone;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Set;

/**
 * A paragraph taken apart for the tone rules.
 *
 * @param text the paragraph as written
 * @param sentences in order
 * @param names people, companies and places of the case
 */
public record Passage(String text, List<Sentence> sentences, Set<String> names) {
    public Passage {
        sentences = List.copyOf(sentences);
        names = Set.copyOf(names);
    }

    public String textOf(Sentence sentence) {
        return sentence.range().of(text);
    }

    /**
     * The sentence in which {@code words} begin.
     *
     * @throws java.util.NoSuchElementException where they stand in none
     */
    public Sentence sentenceOf(TextRange words) {
        return sentences.stream()
                .filter(sentence -> sentence.range().end() > words.start())
                .findFirst()
                .orElseThrow();
    }
}
