package app.redress.drafting;

import java.util.Set;

/**
 * What a letter has to tell, however long it becomes.
 *
 * @param letter whatever of that told stands in it
 * @param parts whether they stand in it or not
 */
public record Kept(String letter, Set<ToldPart> parts) {
    public static final Kept NOTHING = new Kept("", Set.of());

    public Kept {
        parts = Set.copyOf(parts);
    }
}
