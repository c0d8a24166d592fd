package app.redress.casefile.sqlite;

import app.redress.casefile.CaseId;
import app.redress.casefile.UpcomingDay;
import app.redress.casefile.UpcomingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Last days ahead, the earliest first in each case. */
public final class SqliteUpcomingDays implements UpcomingDays {
    private static final String CLEAR = "DELETE FROM upcoming_day WHERE complaint = :complaint";
    private static final String AHEAD =
            "SELECT day, label FROM upcoming_day WHERE complaint = :complaint AND day >= :today ORDER BY position";
    private static final String INSERT =
            "INSERT INTO upcoming_day (complaint, position, day, label) VALUES (:complaint, :position, :day, :label)";

    private static final String OWE =
            "UPDATE complaint SET owed_by = :day, owed_label = :label WHERE number = :complaint";

    private final SqliteDatabase database;
    private final CaseRows cases = new CaseRows();

    public SqliteUpcomingDays(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void keep(CaseId id, List<UpcomingDay> ahead, Optional<UpcomingDay> owed) {
        database.write(handle -> {
            Optional<Long> number = cases.find(handle, id).map(CaseRows.CaseRow::number);
            number.ifPresent(complaint -> {
                replace(handle, complaint, ahead);
                handle.createUpdate(OWE)
                        .bind("complaint", complaint)
                        .bind("day", owed.map(UpcomingDay::day))
                        .bind("label", owed.map(UpcomingDay::label).orElse(""))
                        .execute();
            });
            return number.isPresent();
        });
    }

    @Override
    public List<UpcomingDay> of(CaseId id, LocalDate today) {
        return database.read(handle -> cases.find(handle, id)
                .map(found -> handle.createQuery(AHEAD)
                        .bind("complaint", found.number())
                        .bind("today", today)
                        .map((row, context) -> new UpcomingDay(Columns.day(row, "day"), Columns.text(row, "label")))
                        .list())
                .orElseGet(List::of));
    }

    private static void replace(Handle handle, long complaint, List<UpcomingDay> ahead) {
        handle.createUpdate(CLEAR).bind("complaint", complaint).execute();
        if (ahead.isEmpty()) {
            return;
        }
        PreparedBatch insert = handle.prepareBatch(INSERT);
        for (int position = 0; position < ahead.size(); position++) {
            insert.bind("complaint", complaint)
                    .bind("position", position)
                    .bind("day", ahead.get(position).day())
                    .bind("label", ahead.get(position).label())
                    .add();
        }
        insert.execute();
    }
}
