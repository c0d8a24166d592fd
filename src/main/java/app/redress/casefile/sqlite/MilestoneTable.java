package app.redress.casefile.sqlite;

import app.redress.casefile.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Offers, payments and escalations. */
final class MilestoneTable implements EntryTable<Milestone> {
    private static final String INSERT = """
            INSERT INTO milestone (entry, kind, who, reference, amount, what, until)
            VALUES (:number, :step.kind, :step.who, :step.reference, :amount, :step.what, :until)
            """;
    private static final String IN_CASE = """
            SELECT entry.id, entry.happened_on, entry.logged, milestone.*
            FROM entry JOIN milestone ON milestone.entry = entry.number WHERE entry.complaint = :complaint
            """;

    private final EnclosureRows enclosures;

    MilestoneTable(EnclosureRows enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public String name() {
        return "milestone";
    }

    @Override
    public Class<Milestone> kind() {
        return Milestone.class;
    }

    @Override
    public void insert(Handle handle, long number, Milestone step) {
        handle.createUpdate(INSERT)
                .bind("number", number)
                .bindMethods("step", step)
                .bind("amount", Columns.written(step.amount()))
                .bind("until", step.until().orElse(null))
                .execute();
        enclosures.hold(handle, number, step.files());
    }

    @Override
    public String inCase() {
        return IN_CASE;
    }

    @Override
    public Milestone read(ResultSet row, Attached attached) throws SQLException {
        return new Milestone(
                Columns.id(row, "id"),
                Columns.day(row, "happened_on"),
                Columns.moment(row, "logged"),
                Milestone.Kind.valueOf(Columns.text(row, "kind")),
                Columns.text(row, "who"),
                Columns.text(row, "reference"),
                Columns.money(row, "amount"),
                Columns.text(row, "what"),
                Columns.optionalDay(row, "until"),
                attached.files(row));
    }
}
