package app.redress.export;

import app.redress.letter.Enclosure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The copy of an enclosure, looked into.
 *
 * @param file where it stands; empty when it is gone or damaged
 * @param traces what it tells beside what it shows
 */
public record EnclosedCopy(Enclosure enclosure, Optional<Path> file, Set<Trace> traces) {
    public EnclosedCopy {
        traces = Set.copyOf(traces);
    }
}
