package app.redress.casefile.sqlite;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.SearchHit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/** Finds words in everything that the view {@code passage} shows. */
final class SearchIndex {
    private static final String FIND = """
            SELECT complaint.id AS complaint, complaint.title, entry.id AS entry, hit.excerpt
            FROM (
                SELECT rowid AS number, rank AS place,
                    snippet(search, -1, char(2), char(3), '…', 24) AS excerpt
                FROM search WHERE search MATCH :expression %s ORDER BY rank LIMIT :limit
            ) AS hit
            LEFT JOIN entry ON entry.number = hit.number
            JOIN complaint ON complaint.number = coalesce(entry.complaint, -hit.number)
            ORDER BY hit.place
            """;

    /** Asked of each place in the order of rank, until there are enough. */
    private static final String WANTED = """
            AND EXISTS (SELECT 1 FROM complaint
                WHERE number = coalesce((SELECT entry.complaint FROM entry WHERE entry.number = search.rowid), -search.rowid)
                AND (:company IS NULL OR company = :company) AND (:year IS NULL OR year = :year) AND %s)
            """;

    /** The best first, at most {@code limit}. */
    List<SearchHit> find(Handle handle, String words, CaseFilter filter, LocalDate today, int limit) {
        Optional<String> expression = SearchExpression.of(words);
        if (expression.isEmpty()) {
            return List.of();
        }
        String wanted = filter.equals(CaseFilter.ALL)
                ? ""
                : WANTED.formatted(filter.standing().map(StandingTerms::of).orElse("true"));
        return handle.createQuery(FIND.formatted(wanted))
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("expression", expression.get())
                .bind("company", filter.company())
                .bind("year", filter.year().map(String::valueOf))
                .bind("today", today)
                .bind("soon", today.plusDays(CaseSummary.PRESSING_DAYS))
                .bind("limit", limit)
                .map((row, context) -> hit(row))
                .list();
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        MarkedExcerpt excerpt = MarkedExcerpt.parse(Columns.text(row, "excerpt"));
        return new SearchHit(
                new CaseId(Columns.id(row, "complaint")),
                Columns.text(row, "title"),
                Columns.optional(row, "entry").map(UUID::fromString),
                excerpt.text(),
                excerpt.marks());
    }
}
