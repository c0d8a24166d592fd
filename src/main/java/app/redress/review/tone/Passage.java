package app.redress.review.tone;

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
}
