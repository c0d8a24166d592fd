package app.redress.drafting;

import java.util.Optional;

/**
 * A private page on which a person may write as hot as they like. It is in no letter, no export and no search.
 *
 * @param text as it was written
 * @param before how they felt when they began, if they said so
 * @param after how they felt when they had written it, if they said so
 */
public record VentPage(String text, Optional<Feeling> before, Optional<Feeling> after) {
    /** Nothing written yet. */
    public static final VentPage EMPTY = new VentPage("", Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
