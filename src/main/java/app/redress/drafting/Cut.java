package app.redress.drafting;

import java.util.List;

/**
 * A letter brought to its length.
 *
 * @param paragraphs the sentences it has, as phrases
 * @param body as it reads
 * @param leftOut what of that told it does not tell
 */
record Cut(List<List<String>> paragraphs, String body, List<ToldPart> leftOut) {
    boolean has(String words) {
        return paragraphs.stream().flatMap(List::stream).anyMatch(phrase -> phrase.contains(words));
    }
}
