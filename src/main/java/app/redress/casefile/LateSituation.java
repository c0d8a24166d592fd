package app.redress.casefile;

import app.redress.drafting.Situation;
import java.util.Optional;

/**
 * A case that began with a letter of the person's own, and can be told afterwards what it is about. Each method may
 * block.
 */
public record LateSituation(CaseRepository cases, CaseId id) {
    /** The words of its letter, the first that left or the one under way; blank when there are none. */
    public String words() {
        Optional<ComplaintCase> complaint = cases.find(id);
        Optional<String> left = complaint.stream()
                .flatMap(found -> found.entries().stream())
                .filter(CaseEntry.LetterSent.class::isInstance)
                .map(CaseEntry.LetterSent.class::cast)
                .map(sent -> sent.letter().subject() + "\n" + sent.letter().body())
                .findFirst();
        return left.or(() ->
                        complaint.flatMap(ComplaintCase::draft).map(draft -> draft.subject() + "\n" + draft.body()))
                .orElse("");
    }

    /** Keeps that the case is about {@code situation}; its letters stay as they are. */
    public CaseId keep(Situation situation) {
        cases.classify(id, situation.id());
        return id;
    }
}
