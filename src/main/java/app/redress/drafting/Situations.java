package app.redress.drafting;

import app.redress.words.ProblemException;
import java.util.List;
import java.util.Optional;

/** Where situations come from: those Redress ships and those in the person's own folder. */
public interface Situations {
    /** All that can be read, ours first, in the order they are offered. */
    List<Situation> all();

    /** The one that is known by {@code id}. */
    default Optional<Situation> find(String id) {
        return all().stream().filter(situation -> situation.id().equals(id)).findFirst();
    }

    /** One problem per file of the person's own that could not be read; the others work. */
    List<ProblemException> problems();
}
