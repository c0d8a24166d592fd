package app.redress.rulebook;

import java.nio.file.Path;

/** The person's own file of rules, written from the window; what else stands in it is left as it is. Methods may block. */
public interface OwnRulebook {
    /**
     * Keeps {@code rule} in place of the own one with the same id, or adds it.
     *
     * @throws app.redress.words.ProblemException when the file is broken or cannot be written
     */
    void keep(Rule rule);

    /**
     * Takes the own rule of this id out; ours, if there is one, is there again.
     *
     * @throws app.redress.words.ProblemException when the file is broken or cannot be written
     */
    void remove(String id);

    /** An id that no own rule has. */
    String freeId(Jurisdiction jurisdiction);

    /** The file itself, there with an empty list if it was not. */
    Path file();
}
