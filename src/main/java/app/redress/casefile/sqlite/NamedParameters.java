package app.redress.casefile.sqlite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code :name} and {@code ?} in our own SQL. Jdbi's parser knows every dialect there is, and takes longer over the list of
 * cases at the start of the program than SQLite over its rows.
 */
final class NamedParameters implements SqlParser {
    private static final Pattern PART = Pattern.compile("'[^']*'|(?<place>[?])|:(?<name>\\p{Alpha}[\\w.]*)");

    private final Map<String, ParsedSql> known = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return known.computeIfAbsent(sql, NamedParameters::parsed);
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }

    private static ParsedSql parsed(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher part = PART.matcher(sql);
        int from = 0;
        while (part.find()) {
            boolean quoted = part.group("place") == null && part.group("name") == null;
            if (!quoted) {
                parsed.append(sql.substring(from, part.start()));
                add(parsed, part.group("name"));
                from = part.end();
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    /** Without a name it is known by its place. */
    private static void add(ParsedSql.Builder parsed, @Nullable String name) {
        if (name == null) {
            parsed.appendPositionalParameter();
        } else {
            parsed.appendNamedParameter(name);
        }
    }
}
