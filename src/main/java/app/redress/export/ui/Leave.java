package app.redress.export.ui;

import app.redress.casefile.CaseId;
import app.redress.export.Exit;
import app.redress.export.Outgoing;
import app.redress.letter.Enclosure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A letter that may go, and how.
 *
 * @param complaint the case it belongs to
 * @param store where the copy of an enclosure stands
 * @param clean whether traces are taken out of the copies that go along
 */
record Leave(Optional<CaseId> complaint, Exit exit, Outgoing outgoing, Function<Enclosure, Path> store, boolean clean) {
    /**
     * The copies that go along; none when the way out carries none.
     *
     * @throws app.redress.words.ProblemException when one is missing or damaged
     */
    Map<Enclosure, Path> files() {
        Map<Enclosure, Path> files = new LinkedHashMap<>();
        if (exit.carriesEnclosures(outgoing.carriage())) {
            outgoing.letter().enclosures().forEach(enclosure -> files.put(enclosure, store.apply(enclosure)));
        }
        return files;
    }
}
