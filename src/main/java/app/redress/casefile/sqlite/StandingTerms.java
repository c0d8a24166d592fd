package app.redress.casefile.sqlite;

import app.redress.casefile.Agenda.Standing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a case stands, as {@link Standing#of} says it, in terms that the partial indexes on complaints answer. They take
 * {@code :today} and {@code :soon}, the last day on which a right that lapses is pressing.
 */
final class StandingTerms {
    static final String OVERDUE = "closed_on IS NULL AND reply_by <= :today";
    static final String NOT_KEPT = "closed_on IS NULL AND promised_by < :today";
    static final String OWED = "closed_on IS NULL AND owed_by < :today";
    static final String AWAITED =
            "closed_on IS NULL AND reply_by > :today" + " AND (promised_by IS NULL OR promised_by >= :today)";
    static final String PROMISED =
            "closed_on IS NULL AND promised_by >= :today" + " AND (reply_by > :today OR reply_by IS NULL)";
    static final String DRAFTING = "closed_on IS NULL AND drafting = 1 AND reply_by IS NULL AND promised_by IS NULL";
    static final String ANSWERED = "closed_on IS NULL AND reply_by IS NULL AND drafting = 0 AND promised_by IS NULL";
    static final String CLOSED = "closed_on IS NOT NULL";

    private static final String ONLY_PROMISED = "closed_on IS NULL AND reply_by IS NULL AND promised_by >= :today";
    private static final String PRESSING_CASES = "SELECT complaint FROM upcoming_day WHERE day BETWEEN :today AND :soon"
            + " UNION SELECT number FROM complaint WHERE " + OWED;
    private static final String PRESSING = "EXISTS (SELECT 1 FROM upcoming_day"
            + " WHERE upcoming_day.complaint = complaint.number AND day BETWEEN :today AND :soon)";

    static final String NOT_PRESSING = " AND NOT " + PRESSING + " AND (owed_by IS NULL OR owed_by >= :today)";

    private StandingTerms() {}

    /** True for a row of {@code complaint} that stands so. */
    static String of(Standing standing) {
        return switch (standing) {
            case NEEDS_YOU ->
                "(" + OVERDUE + " OR " + NOT_KEPT + " OR " + OWED + " OR closed_on IS NULL AND " + PRESSING + ")";
            case CLOSED -> CLOSED;
            default -> calm(standing).stream().collect(Collectors.joining(" OR ", "(", ")")) + NOT_PRESSING;
        };
    }

    /** How many stand so: whole indexes are counted, then the few taken off in which a right is about to lapse or something is owed. */
    static String count(Standing standing) {
        return switch (standing) {
            case NEEDS_YOU ->
                "SELECT count(*) FROM (SELECT number FROM complaint WHERE " + OVERDUE
                        + " UNION SELECT number FROM complaint WHERE " + NOT_KEPT
                        + " UNION SELECT number FROM complaint WHERE closed_on IS NULL AND number IN (" + PRESSING_CASES
                        + "))";
            case CLOSED -> "SELECT count(*) FROM complaint WHERE " + CLOSED;
            default ->
                calm(standing).stream().map(StandingTerms::countCalm).collect(Collectors.joining(" + ", "SELECT ", ""));
        };
    }

    private static String countCalm(String term) {
        String count = "(SELECT count(*) FROM complaint WHERE " + term;
        return count + ") - " + count + " AND number IN (" + PRESSING_CASES + "))";
    }

    /** What holds for a case that stands so, unless a right is about to lapse or something is owed; no two of them for the same case. */
    private static List<String> calm(Standing standing) {
        return switch (standing) {
            case WAITING -> List.of(AWAITED, ONLY_PROMISED);
            case DRAFTING -> List.of(DRAFTING);
            case ANSWERED -> List.of(ANSWERED);
            case NEEDS_YOU, CLOSED -> List.of();
        };
    }
}
