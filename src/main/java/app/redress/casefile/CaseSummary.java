package app.redress.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the case list.
 *
 * @param company whom it is about, or blank
 * @param drafting whether a letter is under way
 * @param replyBy the day by which the last letter asks for an answer; empty when none is awaited: nothing was sent, or
 *     a reply has come since
 * @param lastSent the day the last letter left
 */
public record CaseSummary(
        CaseId id,
        String title,
        String company,
        boolean drafting,
        Optional<LocalDate> lastSent,
        Optional<LocalDate> replyBy,
        Instant updated) {}
