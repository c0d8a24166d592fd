package app.redress.casefile.sqlite;

import app.redress.casefile.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** How cases ended. */
final class OutcomeTable implements EntryTable<Outcome> {
    private static final String INSERT = """
            INSERT INTO outcome (entry, result, asked, came, amount, feeling)
            VALUES (:number, :end.result, :end.asked, :end.came, :amount, :feeling)
            """;
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, outcome.*
            FROM entry JOIN outcome ON outcome.entry = entry.number WHERE entry.complaint = :complaint
            """;

    private final EnclosureRows enclosures;

    OutcomeTable(EnclosureRows enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public Class<Outcome> kind() {
        return Outcome.class;
    }

    @Override
    public void insert(Handle handle, long number, Outcome end) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("end", end)
                .bind("amount", Columns.written(end.amount()))
                .bind("feeling", end.feeling().map(Outcome.Feeling::name).orElse(null))
                .execute();
        enclosures.hold(handle, number, end.files());
    }

    @Override
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public Outcome read(ResultSet row, Attached attached) throws SQLException {
        return new Outcome(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                Outcome.Result.valueOf(Columns.text(row, "result")),
                Columns.text(row, "asked"),
                Columns.text(row, "came"),
                Columns.money(row, "amount"),
                Columns.optional(row, "feeling").map(Outcome.Feeling::valueOf),
                attached.files(row));
    }
}
