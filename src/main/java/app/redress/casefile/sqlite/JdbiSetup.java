package app.redress.casefile.sqlite;

import java.lang.reflect.Type;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;

/** Jdbi as the store uses it: our types written as text, and no letter text in its exceptions. */
final class JdbiSetup {
    private JdbiSetup() {}

    static Jdbi on(Connection connection) {
        Jdbi jdbi = Jdbi.create(connection);
        jdbi.registerArgument(new TextArguments());
        jdbi.getConfig(SqlStatements.class).setSqlParser(new NamedParameters());
        // By default a failed statement prints what was bound to it: the letter.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    private static final class TextArguments implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
            return text(value).map(text -> (position, statement, context) -> statement.setString(position, text));
        }

        private static Optional<String> text(@Nullable Object value) {
            if (value instanceof Instant moment) {
                return Optional.of(Columns.MOMENT.format(moment));
            }
            if (value instanceof List<?> lines) {
                return Optional.of(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
            }
            boolean plain = value instanceof UUID || value instanceof LocalDate || value instanceof Duration;
            return plain ? Optional.of(String.valueOf(value)) : Optional.empty();
        }
    }
}
