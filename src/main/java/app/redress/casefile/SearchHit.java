package app.redress.casefile;

import app.redress.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place where the words searched for stand.
 *
 * @param entry the entry it stands in; empty for the draft
 * @param excerpt some words around it
 * @param marks where in {@code excerpt} the words searched for stand
 */
public record SearchHit(CaseId caseId, String title, Optional<UUID> entry, String excerpt, List<TextRange> marks) {
    public SearchHit {
        marks = List.copyOf(marks);
    }
}
