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
 * @param closedOn the day the case ended, unless a letter has left since
 * @param window the right that lapses next
 * @param owed what they have to do first by a rule and have not done, as far as is known
 * @param subject of the letter under way, or blank
 */
public record CaseSummary(
        CaseId id,
        String title,
        String company,
        boolean drafting,
        Optional<LocalDate> lastSent,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> promisedBy,
        Optional<LocalDate> closedOn,
        Optional<UpcomingDay> window,
        Optional<UpcomingDay> owed,
        String subject,
        Instant updated) {
    /** From so many days before its end on, a right that lapses needs the person. */
    public static final int PRESSING_DAYS = 14;

    /** An open case in which no right is about to lapse. */
    public CaseSummary(
            CaseId id,
            String title,
            String company,
            boolean drafting,
            Optional<LocalDate> lastSent,
            Optional<LocalDate> replyBy,
            Optional<LocalDate> promisedBy,
            Instant updated) {
        this(
                id,
                title,
                company,
                drafting,
                lastSent,
                replyBy,
                promisedBy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                updated);
    }

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

    /** What they should have done before {@code today} by a rule. */
    public Optional<UpcomingDay> overdueDuty(LocalDate today) {
        return owed.filter(next -> closedOn.isEmpty()).filter(next -> next.day().isBefore(today));
    }

    /** The first day on which something is due that needs the person, or the day since which it is. */
    Optional<LocalDate> pressingDay(LocalDate today) {
        return Stream.of(nextDay(), overdueDuty(today).map(UpcomingDay::day))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** The right that lapses within the next days. */
    public Optional<UpcomingDay> pressingWindow(LocalDate today) {
        return window.filter(next -> closedOn.isEmpty())
                .filter(next -> !next.day().isBefore(today))
                .filter(next -> !next.day().isAfter(today.plusDays(PRESSING_DAYS)));
    }

    /** Whether a promise had its day before {@code today}. */
    public boolean isPromiseMissed(LocalDate today) {
        return promisedBy.filter(day -> day.isBefore(today)).isPresent();
    }
}
