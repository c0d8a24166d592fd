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
 * @param opaque whether it may tell more, and cannot be looked into
 */
public record EnclosedCopy(Enclosure enclosure, Optional<Path> file, Set<Trace> traces, boolean opaque) {
    public EnclosedCopy {
        traces = Set.copyOf(traces);
    }
}
