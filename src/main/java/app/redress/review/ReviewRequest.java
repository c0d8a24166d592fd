package app.redress.review;

import app.redress.letter.EnglishVariant;
import app.redress.text.TextRange;
import java.util.List;
import java.util.Set;

/**
 * A text to review and what is known about it.
 *
 * @param text any text, also an empty one
 * @param variant the English to hold it to
 * @param names people, companies, products and places of the case: never spelling mistakes, never insults
 * @param dictionary words the person has taught Redress
 * @param outOfScope stretches that are not the writer's prose (address blocks, header lines)
 * @param toneOnly leave out spelling and grammar
 */
public record ReviewRequest(
        String text,
        EnglishVariant variant,
        Set<String> names,
        Set<String> dictionary,
        List<TextRange> outOfScope,
        boolean toneOnly) {
    public ReviewRequest {
        names = Set.copyOf(names);
        dictionary = Set.copyOf(dictionary);
        outOfScope = List.copyOf(outOfScope);
    }

    public static ReviewRequest of(String text, EnglishVariant variant) {
        return new ReviewRequest(text, variant, Set.of(), Set.of(), List.of(), false);
    }

    public ReviewRequest onlyTone() {
        return new ReviewRequest(text, variant, names, dictionary, outOfScope, true);
    }
}
