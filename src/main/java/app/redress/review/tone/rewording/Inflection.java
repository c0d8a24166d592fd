package app.redress.review.tone.rewording;

import java.util.Optional;

/** Forms of English words. */
public interface Inflection {
    /**
     * The form of {@code base} that bears {@code tag}, such as {@code lost} for {@code lose} and {@code VBN} (Penn
     * Treebank tags); empty when none is known.
     */
    Optional<String> form(String base, String tag);
}
