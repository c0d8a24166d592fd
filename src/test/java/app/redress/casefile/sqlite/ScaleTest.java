package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.BareQueries.ROWS;
import static app.redress.casefile.sqlite.BareQueries.TODAY;
import static app.redress.casefile.sqlite.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Agenda;
import app.redress.casefile.Agenda.Part;
import app.redress.casefile.Agenda.Standing;
import app.redress.casefile.CaseFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long things take with very many cases, each beside the bare query for the same in SQLite by plain JDBC, in the same
 * run: the same statements or ones for the same rows, all columns read. How many: the system property
 * {@code redress.cases}.
 */
class ScaleTest {
    private static final CaseFilter LAST_YEAR = new CaseFilter(Optional.empty(), Optional.empty(), Optional.of(2025));

    private final ManyCases many;

    ScaleTest(@TempDir Path folder) throws IOException {
        many = ManyCases.in(folder);
    }

    @Test
    void withVeryManyCases() throws SQLException {
        Stopwatch.compare("start to the home list", this::start, () -> BareQueries.start(many.file));
        try (SqliteCaseRepository repository =
                        new SqliteCaseRepository(SqliteDatabase.open(many.file), Clock.systemUTC());
                Connection bare = new StoreFile(many.file).connectToRead()) {
            Stopwatch.compare(
                    "open a case", () -> repository.find(many.any()), () -> BareQueries.complaint(bare, many.any()));
            for (String typed : List.of("so", "sofa", "the sofa ba")) {
                Stopwatch.compare(
                        "search \"" + typed + "\"",
                        () -> repository.search(typed, CaseFilter.ALL, 50),
                        () -> BareQueries.search(bare, typed));
            }
            Stopwatch.compare(
                    "the first page of the home list",
                    () -> repository.agenda(TODAY, ROWS),
                    () -> BareQueries.list(bare));
            Stopwatch.compare(
                    "search \"sofa\" in the cases of one year",
                    () -> repository.search("sofa", LAST_YEAR, 50),
                    () -> BareQueries.searchOfYear(bare));
            Stopwatch.compare(
                    "one line of the list",
                    () -> repository.summary(many.any()),
                    () -> BareQueries.line(bare, many.any()));
        }
        compareAdding();
    }

    private void compareAdding() throws SQLException {
        double ours;
        try (SqliteCaseRepository repository =
                new SqliteCaseRepository(SqliteDatabase.open(many.file), Clock.systemUTC())) {
            ours = Stopwatch.middle(() -> repository.add(many.any(), note(TODAY, many.words(30))));
            assertThat(repository.size()).isEqualTo(many.cases);
        }
        try (Connection bare = new StoreFile(many.file).connect()) {
            Stopwatch.report(
                    "add an entry", ours, Stopwatch.middle(() -> BareQueries.add(bare, many.cases, many.words(30))));
        }
    }

    private void start() {
        try (SqliteDatabase database = SqliteDatabase.open(many.file)) {
            SqliteEnclosureStore.open(database, many.files(), Clock.systemUTC());
            Agenda agenda = new SqliteCaseRepository(database, Clock.systemUTC()).agenda(TODAY, ROWS);
            assertThat(agenda.part(Standing.NEEDS_YOU).first()).hasSizeLessThanOrEqualTo(ROWS);
            assertThat(agenda.parts().values().stream().mapToInt(Part::count).sum())
                    .isEqualTo(many.cases);
        }
    }
}
