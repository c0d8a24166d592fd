package app.redress.casefile.json;

import app.redress.casefile.ComplaintCase;
import app.redress.casefile.ComposedLetters;
import app.redress.casefile.Departure;
import app.redress.casefile.Rest;
import app.redress.casefile.Snapshot;
import app.redress.casefile.WholeCase;
import app.redress.drafting.Facts;
import app.redress.review.IgnoredFindings.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in {@code case.json}.
 *
 * @param version of this form
 * @param files names in the folder of files; those that were lost are missing
 */
record CaseFile(
        int version,
        ComplaintCase complaint,
        List<Snapshot> snapshots,
        Optional<Facts> facts,
        Optional<ComposedLetters.Made> composed,
        List<Place> passedOver,
        Map<String, String> asks,
        List<Departure> departures,
        Optional<Rest> rest,
        List<NamedFile> files) {
    static final int VERSION = 2;

    CaseFile {
        files = List.copyOf(files);
    }

    /** A file of the case under the name it has in the folder. */
    record NamedFile(UUID id, String name) {}

    static CaseFile of(WholeCase whole, List<NamedFile> files) {
        return new CaseFile(
                VERSION,
                whole.complaint(),
                whole.snapshots(),
                whole.facts(),
                whole.composed(),
                whole.passedOver(),
                whole.asks(),
                whole.departures(),
                whole.rest(),
                files);
    }

    WholeCase whole() {
        return new WholeCase(complaint, snapshots, facts, composed, passedOver, asks, departures, rest);
    }
}
