package app.redress.casefile;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** A whole case as a folder that people can read, and another Redress can take in. */
public interface CaseFolder {
    /**
     * Writes {@code whole} as {@code target}, which must not be there yet or be empty; wholly or not at all.
     *
     * @param files where copies stand, by their ids; those that are gone are missing
     * @throws app.redress.words.ProblemException when it cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    void save(WholeCase whole, Map<UUID, Path> files, Path target, Progress progress);

    /**
     * Reads a folder, of which nothing is believed. Everything in it gets new ids, so that it fits beside what is here;
     * the case keeps its own while nobody has it.
     *
     * @param taken whether a case of that id is here
     * @throws app.redress.words.ProblemException when it holds no whole case
     */
    Opened open(Path folder, Predicate<CaseId> taken);

    /**
     * What stands in a folder.
     *
     * @param files by the ids of what {@code whole} calls them
     */
    record Opened(WholeCase whole, Map<UUID, Path> files) {
        public Opened {
            files = Map.copyOf(files);
        }
    }
}
