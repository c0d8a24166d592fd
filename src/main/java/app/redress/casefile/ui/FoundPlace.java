package app.redress.casefile.ui;

import java.util.List;
import java.util.UUID;

/**
 * A place in a case that a search led to.
 *
 * @param entry the id of the entry
 * @param phrases the words found there, as they are written
 */
public record FoundPlace(UUID entry, List<String> phrases) {
    public FoundPlace {
        phrases = List.copyOf(phrases);
    }
}
