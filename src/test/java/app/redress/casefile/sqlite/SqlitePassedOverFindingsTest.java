package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseId;
import app.redress.review.IgnoredFindings.Place;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePassedOverFindingsTest {
    private static final Place ALWAYS = new Place("ABSOLUTE", "always", "you", "do this");
    private static final Place WORST = new Place("WORST", "worst", "the", "service");

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository cases;
    private SqlitePassedOverFindings passedOver;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        cases = new SqliteCaseRepository(database, new HandClock());
        passedOver = new SqlitePassedOverFindings(database);
    }

    @AfterEach
    void close() {
        cases.close();
    }

    @Test
    void whatWasPassedOverIsThereAfterARestartInItsOrder() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        passedOver.keep(sofa, List.of(WORST, ALWAYS));
        close();
        open();

        assertThat(passedOver.of(sofa)).containsExactly(WORST, ALWAYS);
    }

    @Test
    void whatIsKeptNowTakesThePlaceOfWhatWasKept() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        CaseId kettle = cases.create("Kettle", "", Samples.draft("y")).id();
        passedOver.keep(sofa, List.of(WORST, ALWAYS));
        passedOver.keep(kettle, List.of(ALWAYS));
        passedOver.keep(sofa, List.of());

        assertThat(passedOver.of(sofa)).isEmpty();
        assertThat(passedOver.of(kettle)).containsExactly(ALWAYS);
    }

    @Test
    void itGoesWithItsCase() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        passedOver.keep(sofa, List.of(ALWAYS));
        cases.delete(sofa);

        assertThat(passedOver.of(sofa)).isEmpty();
        assertThatThrownBy(() -> passedOver.keep(sofa, List.of(ALWAYS))).isInstanceOf(ProblemException.class);
    }
}
