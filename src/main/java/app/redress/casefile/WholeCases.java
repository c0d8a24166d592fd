package app.redress.casefile;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases with everything that is kept of them, for taking them elsewhere and for taking them in. */
public interface WholeCases {
    Optional<WholeCase> find(CaseId id);

    /**
     * Keeps a case that comes from elsewhere, with copies of its files; wholly or not at all.
     *
     * @param whole with ids that nothing here has
     * @param files where the files stand, by the ids of what {@code whole} calls them; one that is not there was lost
     *     before
     * @throws app.redress.words.ProblemException when a file is not what {@code whole} says, or the disk is full
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    void keep(WholeCase whole, Map<UUID, Path> files, Progress progress);
}
