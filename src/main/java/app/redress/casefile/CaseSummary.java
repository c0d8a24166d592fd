package app.redress.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the case list.
 *
 * @param company whom it is about, or blank
 * @param drafting whether a letter is under way
 * @param replyBy the day by which the last letter asks for an answer; empty when none is awaited: nothing was sent, or
 *     a reply has come since
 * @param lastSent the day the last letter left
 * @param promisedBy the first day by which they promised something that is still open
 */
public record CaseSummary(
        CaseId id,
        String title,
        String company,
        boolean drafting,
        Optional<LocalDate> lastSent,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> promisedBy,
        Instant updated) {
    /** A case in which nothing is promised. */
    public CaseSummary(
            CaseId id,
            String title,
            String company,
            boolean drafting,
            Optional<LocalDate> lastSent,
            Optional<LocalDate> replyBy,
            Instant updated) {
        this(id, title, company, drafting, lastSent, replyBy, Optional.empty(), updated);
    }

    /** The next day on which something is due, or the day since which it is. */
    public Optional<LocalDate> nextDay() {
        return Stream.of(replyBy, promisedBy).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** Whether a promise had its day before {@code today}. */
    public boolean isPromiseMissed(LocalDate today) {
        return promisedBy.filter(day -> day.isBefore(today)).isPresent();
    }
}
