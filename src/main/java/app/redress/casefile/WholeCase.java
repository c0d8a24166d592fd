package app.redress.casefile;

import app.redress.drafting.Facts;
import app.redress.letter.Enclosure;
import app.redress.review.IgnoredFindings.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case with everything that is kept of it, but for its private page, which goes nowhere.
 *
 * @param snapshots earlier states of its drafts, the latest first
 * @param facts what was told about it
 * @param composed its first letter as Redress made it of that
 * @param passedOver findings passed over in the letter being written
 * @param asks what the person says has become of what was asked for, by the words of the ask
 */
public record WholeCase(
        ComplaintCase complaint,
        List<Snapshot> snapshots,
        Optional<Facts> facts,
        Optional<ComposedLetters.Made> composed,
        List<Place> passedOver,
        Map<String, String> asks) {
    public WholeCase {
        snapshots = List.copyOf(snapshots);
        passedOver = List.copyOf(passedOver);
        asks = Map.copyOf(asks);
    }

    /** Every file that the draft or an entry holds, each once. */
    public List<Enclosure> files() {
        Map<UUID, Enclosure> files = new LinkedHashMap<>();
        Stream.concat(
                        complaint.enclosures().stream(),
                        complaint.entries().stream().flatMap(WholeCase::files))
                .forEach(file -> files.put(file.id(), file));
        return List.copyOf(files.values());
    }

    private static Stream<Enclosure> files(CaseEntry entry) {
        Stream<Enclosure> enclosed =
                entry instanceof CaseEntry.LetterSent sent ? sent.letter().enclosures().stream() : Stream.of();
        return Stream.concat(enclosed, entry.files().stream());
    }
}
