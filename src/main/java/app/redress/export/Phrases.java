package app.redress.export;

import java.util.List;

/**
 * What stands out in how a letter reads, each in the order of the text.
 *
 * @param hot would be read as hostile
 * @param timid makes a fair request easy to put off
 */
public record Phrases(List<String> hot, List<String> timid) {
    /** Nothing stands out. */
    public static final Phrases NONE = new Phrases(List.of(), List.of());

    public Phrases {
        hot = List.copyOf(hot);
        timid = List.copyOf(timid);
    }
}
