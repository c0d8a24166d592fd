package app.redress.casefile.sqlite;

import app.redress.casefile.Agenda;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseChoices;
import app.redress.casefile.CaseSummary;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The beginnings of the lists of cases. Each query walks an index in the order of its list and stops at the last row
 * that is shown; only the counts run to the end of an index, and never into the rows behind it.
 */
final class CatalogueRows {
    /** The first of every list: a case that is among the first by one of its days is among the first by the earliest. */
    static final String FIRST = CaseRows.SUMMARIES
            + """
            WHERE complaint.number IN (
                SELECT * FROM (SELECT complaint FROM upcoming_day AS soon
                    WHERE day BETWEEN :today AND :soon
                        AND (SELECT closed_on FROM complaint WHERE number = soon.complaint) IS NULL
                        AND NOT EXISTS (SELECT 1 FROM upcoming_day AS before WHERE before.complaint = soon.complaint
                            AND before.position < soon.position AND before.day >= :today)
                    ORDER BY day LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY reply_by LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY promised_by LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY owed_by LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY reply_by LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY promised_by LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY updated DESC LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY updated DESC LIMIT :rows)
                UNION SELECT * FROM (SELECT number FROM complaint WHERE %s ORDER BY updated DESC LIMIT :rows))
            """.formatted(
                            StandingTerms.OVERDUE,
                            StandingTerms.NOT_KEPT,
                            StandingTerms.OWED,
                            StandingTerms.AWAITED + StandingTerms.NOT_PRESSING,
                            StandingTerms.PROMISED + StandingTerms.NOT_PRESSING,
                            StandingTerms.DRAFTING + StandingTerms.NOT_PRESSING,
                            StandingTerms.ANSWERED + StandingTerms.NOT_PRESSING,
                            StandingTerms.CLOSED);

    private static final String LATEST_OPEN =
            CaseRows.SUMMARIES + "WHERE complaint.closed_on IS NULL ORDER BY complaint.updated DESC LIMIT :rows";

    /** Leaps from one value of the index to the next, however many cases share one. */
    private static final String DISTINCT = """
            WITH RECURSIVE next (value) AS (
                SELECT min(%1$s) FROM complaint
                UNION ALL SELECT (SELECT min(%1$s) FROM complaint WHERE %1$s > next.value) FROM next WHERE value IS NOT NULL)
            SELECT value FROM next WHERE value <> ''
            """;

    Agenda agenda(Handle handle, LocalDate today, int rows) {
        LocalDate soon = today.plusDays(CaseSummary.PRESSING_DAYS);
        List<CaseSummary> first = handle.createQuery(FIRST)
                .bind("today", today)
                .bind("soon", soon)
                .bind("rows", rows)
                .map((row, context) -> CaseRows.summary(row))
                .list();
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, count(handle, standing, today, soon));
        }
        return Agenda.of(first, counts, today, rows);
    }

    private static int count(Handle handle, Standing standing, LocalDate today, LocalDate soon) {
        return handle.createQuery(StandingTerms.count(standing))
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("today", today)
                .bind("soon", soon)
                .mapTo(Integer.class)
                .one();
    }

    List<CaseSummary> latestOpen(Handle handle, LocalDate today, int rows) {
        return handle.createQuery(LATEST_OPEN)
                .bind("today", today)
                .bind("rows", rows)
                .map((row, context) -> CaseRows.summary(row))
                .list();
    }

    int size(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM complaint")
                .mapTo(Integer.class)
                .one();
    }

    CaseChoices choices(Handle handle) {
        return new CaseChoices(
                handle.createQuery(DISTINCT.formatted("company"))
                        .mapTo(String.class)
                        .list(),
                handle.createQuery(DISTINCT.formatted("year"))
                        .mapTo(Integer.class)
                        .list());
    }
}
