package app.redress.drafting;

import app.redress.words.ProblemException;
import java.util.List;

/** Where situations come from: those Redress ships and those in the person's own folder. */
public interface Situations {
    /** All that can be read, ours first, in the order they are offered. */
    List<Situation> all();

    /** One problem per file of the person's own that could not be read; the others work. */
    List<ProblemException> problems();
}
