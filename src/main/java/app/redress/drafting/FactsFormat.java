package app.redress.drafting;

import app.redress.words.ProblemException;

/** Facts as text, for a file or the store. */
public interface FactsFormat {
    /**
     * Reads what {@link #write} wrote, or what a person or a script did.
     *
     * @param name how a problem calls the text
     * @throws ProblemException when it does not hold facts
     */
    Facts read(String name, String text);

    String write(Facts facts);

    /** What such a text must look like, as a JSON Schema. */
    String schema();
}
