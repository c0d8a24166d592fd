package app.redress.rulebook;

import app.redress.words.ProblemException;
import java.util.List;

/** Where rules come from: those Redress ships, corrected and added to by those of the person's own. */
public interface Rulebook {
    /** All that can be read, in order of jurisdiction and id. */
    List<Rule> rules();

    /** One problem for each rule of the person's own that could not be read; the others work. */
    List<ProblemException> problems();
}
