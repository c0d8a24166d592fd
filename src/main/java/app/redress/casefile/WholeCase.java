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
 */
public record WholeCase(
        ComplaintCase complaint,
        List<Snapshot> snapshots,
        Optional<Facts> facts,
        Optional<ComposedLetters.Made> composed,
        List<Place> passedOver) {
    public WholeCase {
        snapshots = List.copyOf(snapshots);
        passedOver = List.copyOf(passedOver);
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
        if (entry instanceof CaseEntry.LetterSent sent) {
            return sent.letter().enclosures().stream();
        }
        return entry instanceof CaseEntry.ReplyReceived reply ? reply.files().stream() : Stream.of();
    }
}
