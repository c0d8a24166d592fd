package app.redress.casefile.sqlite;

import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads back what {@link JdbiSetup} writes. */
final class Columns {
    /** Always nine decimals, so that moments sort as text. */
    static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Columns() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.parse(row.getString(column));
    }

    static EnglishVariant variant(ResultSet row) throws SQLException {
        return EnglishVariant.valueOf(row.getString("variant"));
    }

    /** The party in the columns whose names begin with {@code prefix}. */
    static Party party(ResultSet row, String prefix) throws SQLException {
        return new Party(
                row.getString(prefix + "name"),
                row.getString(prefix + "attention"),
                lines(row.getString(prefix + "address")),
                row.getString(prefix + "country"),
                row.getString(prefix + "email"),
                row.getString(prefix + "phone"));
    }

    static Enclosure enclosure(ResultSet row) throws SQLException {
        return new Enclosure(
                id(row, "id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }

    /** Each line ends with a line feed, so that no line and one empty line differ. */
    private static List<String> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
