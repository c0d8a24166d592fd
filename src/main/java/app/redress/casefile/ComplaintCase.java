package app.redress.casefile;

import app.redress.letter.Enclosure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One complaint, with everything that belongs to it.
 *
 * @param title what the list shows; the subject, or the situation's title until there is one
 * @param situation id of the situation it started from, or blank
 * @param draft the letter being written; empty when none is under way
 * @param enclosures copies kept for the letter being written
 * @param entries in order
 * @param updated when anything in it last changed
 */
public record ComplaintCase(
        CaseId id,
        String title,
        String situation,
        Optional<Draft> draft,
        List<Enclosure> enclosures,
        List<CaseEntry> entries,
        Instant updated) {
    public ComplaintCase {
        enclosures = List.copyOf(enclosures);
        entries = List.copyOf(entries);
    }
}
