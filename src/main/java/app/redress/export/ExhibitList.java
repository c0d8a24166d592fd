package app.redress.export;

import app.redress.casefile.EnclosureStore;
import app.redress.export.PackContents.Exhibit;
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers exhibits in the order in which they come up. The same file sent twice is one exhibit. */
final class ExhibitList {
    private final EnclosureStore files;
    private final Map<String, Exhibit> bySum = new LinkedHashMap<>();

    ExhibitList(EnclosureStore files) {
        this.files = files;
    }

    /** The numbers of {@code enclosures}, which came with what {@code from} says. */
    List<Integer> number(List<Enclosure> enclosures, String from) {
        return enclosures.stream().map(enclosure -> number(enclosure, from)).toList();
    }

    private int number(Enclosure enclosure, String from) {
        Exhibit known = bySum.get(enclosure.sha256());
        Exhibit exhibit = known == null
                ? new Exhibit(bySum.size() + 1, enclosure, file(enclosure), List.of(from))
                : new Exhibit(known.number(), known.enclosure(), known.file(), joined(known.from(), from));
        bySum.put(enclosure.sha256(), exhibit);
        return exhibit.number();
    }

    private static List<String> joined(List<String> before, String one) {
        if (before.contains(one)) {
            return before;
        }
        List<String> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    /** A copy that is gone is said to be in the pack, and must not keep the rest from being made. */
    private Optional<Path> file(Enclosure enclosure) {
        try {
            return Optional.of(files.file(enclosure));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    List<Exhibit> all() {
        return List.copyOf(bySum.values());
    }
}
