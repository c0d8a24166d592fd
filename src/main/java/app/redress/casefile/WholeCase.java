package app.redress.casefile;

import app.redress.drafting.Facts;
import app.redress.letter.Enclosure;
import app.redress.review.IgnoredFindings.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A case with everything that is kept of it, but for its private page, which goes nowhere.
 *
 * @param snapshots earlier states of its drafts, the latest first
 * @param facts what was told about it
 * @param composed its first letter as Redress made it of that
 * @param passedOver findings passed over in the letter being written
 * @param asks what the person says has become of what was asked for, by the words of the ask
 * @param departures what has left, the latest first
 * @param rest its letter's rest, while it is laid aside
 */
public record WholeCase(
        ComplaintCase complaint,
        List<Snapshot> snapshots,
        Optional<Facts> facts,
        Optional<ComposedLetters.Made> composed,
        List<Place> passedOver,
        Map<String, String> asks,
        List<Departure> departures,
        Optional<Rest> rest) {
    public WholeCase {
        snapshots = List.copyOf(snapshots);
        passedOver = List.copyOf(passedOver);
        asks = Map.copyOf(asks);
        departures = List.copyOf(departures);
    }

    /** Every file that the draft, an entry or a departure holds, each once. */
    public List<Enclosure> files() {
        Map<UUID, Enclosure> files = new LinkedHashMap<>();
        Stream.of(
                        complaint.enclosures().stream(),
                        complaint.entries().stream().flatMap(WholeCase::files),
                        departures.stream().flatMap(departure -> departure.copy().stream()))
                .flatMap(Function.identity())
                .forEach(file -> files.put(file.id(), file));
        return List.copyOf(files.values());
    }

    private static Stream<Enclosure> files(CaseEntry entry) {
        return entry instanceof CaseEntry.LetterSent sent
                ? Stream.of(sent.letter().enclosures().stream(), sent.leftAs().stream(), sent.files().stream())
                        .flatMap(Function.identity())
                : entry.files().stream();
    }
}
