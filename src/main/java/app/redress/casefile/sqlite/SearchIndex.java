package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.SearchHit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Finds words in everything that the view {@code passage} shows. */
final class SearchIndex {
    private static final String FIND = """
            SELECT complaint.id AS complaint, complaint.title, entry.id AS entry, hit.excerpt
            FROM (
                SELECT rowid AS number, rank AS place,
                    snippet(search, -1, char(2), char(3), '…', 24) AS excerpt
                FROM search WHERE search MATCH :expression ORDER BY rank LIMIT :limit
            ) AS hit
            LEFT JOIN entry ON entry.number = hit.number
            JOIN complaint ON complaint.number = coalesce(entry.complaint, -hit.number)
            ORDER BY hit.place
            """;

    /** The best first, at most {@code limit}. */
    List<SearchHit> find(Handle handle, String words, int limit) {
        Optional<String> expression = SearchExpression.of(words);
        if (expression.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(FIND)
                .bind("expression", expression.get())
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
