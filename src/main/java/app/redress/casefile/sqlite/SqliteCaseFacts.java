package app.redress.casefile.sqlite;

import app.redress.casefile.CaseFacts;
import app.redress.casefile.CaseId;
import app.redress.drafting.Facts;
import app.redress.drafting.FactsFormat;
import java.util.Optional;

/** Facts as the text that their format makes of them. */
public final class SqliteCaseFacts implements CaseFacts {
    private static final String OF_CASE = """
            SELECT facts FROM told JOIN complaint ON complaint.number = told.complaint WHERE complaint.id = :id
            """;
    private static final String KEEP = """
            INSERT INTO told (complaint, facts) VALUES (:complaint, :facts)
            ON CONFLICT (complaint) DO UPDATE SET facts = excluded.facts
            """;

    private final SqliteDatabase database;
    private final FactsFormat format;
    private final CaseRows cases = new CaseRows();

    public SqliteCaseFacts(SqliteDatabase database, FactsFormat format) {
        this.database = database;
        this.format = format;
    }

    @Override
    public Optional<Facts> of(CaseId id) {
        return database.read(handle -> handle.createQuery(OF_CASE)
                        .bind("id", id.value().toString())
                        .mapTo(String.class)
                        .findOne())
                .map(text -> format.read(id.toString(), text));
    }

    @Override
    public void keep(CaseId id, Facts facts) {
        String text = format.write(facts);
        database.write(handle -> handle.createUpdate(KEEP)
                .bind("complaint", cases.number(handle, id))
                .bind("facts", text)
                .execute());
    }
}
