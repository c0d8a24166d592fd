package app.redress.casefile;

import app.redress.drafting.Money;
import app.redress.letter.Enclosure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that moves a case without being a letter, a reply or a call.
 *
 * @param who the outside body, for an escalation; or blank
 * @param reference theirs, for an escalation; or blank
 * @param amount offered or paid
 * @param what in a line or two, or blank
 * @param until the last day an offer is open
 */
public record Milestone(
        UUID id,
        LocalDate on,
        Instant logged,
        Kind kind,
        String who,
        String reference,
        Optional<Money> amount,
        String what,
        Optional<LocalDate> until,
        List<Enclosure> files)
        implements CaseEntry {
    public Milestone {
        files = List.copyOf(files);
    }

    /** What it is. Names are bundle keys: {@code casefile.milestone.OFFER}. */
    public enum Kind {
        /** They offer something. */
        OFFER,
        /** Money has come. */
        PAYMENT,
        /** Somebody outside has been asked. */
        ESCALATION
    }
}
