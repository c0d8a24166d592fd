package app.redress.casefile.sqlite;

import app.redress.drafting.Money;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link JdbiSetup} writes. */
final class Columns {
    /** Always nine decimals, so that moments sort as text. */
    static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    /** Letters of a currency's code. */
    private static final int CODE_LENGTH = 3;

    private Columns() {}

    static String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(text(row, column));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(text(row, column));
    }

    static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
        return optional(row, column).map(LocalDate::parse);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.parse(text(row, column));
    }

    /** A sum as {@link #written} it: "GBP 49.99". */
    static Optional<Money> money(ResultSet row, String column) throws SQLException {
        return optional(row, column)
                .map(text -> new Money(
                        new BigDecimal(text.substring(CODE_LENGTH + 1)),
                        Currency.getInstance(text.substring(0, CODE_LENGTH))));
    }

    /** Null stands for none, as SQL has it. */
    static @Nullable String written(Optional<Money> sum) {
        return sum.map(money -> money.currency().getCurrencyCode() + " "
                        + money.amount().toPlainString())
                .orElse(null);
    }

    static EnglishVariant variant(ResultSet row) throws SQLException {
        return EnglishVariant.valueOf(text(row, "variant"));
    }

    /** The party in the columns whose names begin with {@code prefix}. */
    static Party party(ResultSet row, String prefix) throws SQLException {
        return new Party(
                text(row, prefix + "name"),
                text(row, prefix + "attention"),
                lines(text(row, prefix + "address")),
                text(row, prefix + "country"),
                text(row, prefix + "email"),
                text(row, prefix + "phone"));
    }

    static Enclosure enclosure(ResultSet row) throws SQLException {
        return new Enclosure(
                id(row, "id"), text(row, "name"), text(row, "media_type"), row.getLong("size"), text(row, "sha256"));
    }

    /** Each line ends with a line feed, so that no line and one empty line differ. */
    private static List<String> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
