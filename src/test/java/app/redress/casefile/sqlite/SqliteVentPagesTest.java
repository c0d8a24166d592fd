package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.drafting.Feeling;
import app.redress.drafting.VentPage;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteVentPagesTest {
    private static final Draft DRAFT = new Draft(Party.NOBODY, "Kettle", "", "It leaks.", EnglishVariant.GB, 0);
    private static final String SECRET = "an unmistakable tirade about samovars";
    private static final VentPage HOT =
            new VentPage("They are " + SECRET + "!!!", Optional.of(Feeling.FURIOUS), Optional.empty());

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository cases;
    private SqliteVentPages pages;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(store());
        cases = new SqliteCaseRepository(database, new HandClock());
        pages = new SqliteVentPages(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrittenLastIsKeptWithItsMarks() {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        pages.keep(id, HOT);
        VentPage later = new VentPage("Quieter.", Optional.of(Feeling.FURIOUS), Optional.of(Feeling.CALM));
        pages.keep(id, later);

        assertThat(pages.of(id)).isEqualTo(later);
        assertThat(pages.of(CaseId.random())).isEqualTo(VentPage.EMPTY);
    }

    @Test
    void searchAndSnapshotsNeverSeeIt() throws IOException {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        pages.keep(id, HOT);

        assertThat(cases.search("samovars", CaseFilter.ALL, 9)).isEmpty();
        assertThat(cases.snapshots(id).toString()).doesNotContain("samovars");
        // Else the next test would prove nothing.
        assertThat(placesOf(SECRET)).isNotEmpty();
    }

    @Test
    void nothingOfAShreddedPageIsLeftInAnyFile() throws IOException {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        for (int i = 0; i < 40; i++) {
            pages.keep(id, new VentPage(HOT.text().repeat(i * 7) + i, HOT.before(), HOT.after()));
        }

        pages.shred(id);

        assertThat(placesOf(SECRET)).isEmpty();
        assertThat(Files.size(store().resolveSibling("redress.db-wal"))).isZero();
        assertThat(pages.of(id)).isEqualTo(VentPage.EMPTY);
        assertThat(cases.find(id).orElseThrow().draft()).contains(DRAFT);
    }

    @Test
    void aBackupMadeAfterHoldsNothingOfIt() throws IOException {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        pages.keep(id, HOT);
        pages.shred(id);

        Path copy = folder.resolve("copy.db");
        new SqliteStoreCopies(store()).copyTo(copy);

        assertThat(read(copy)).doesNotContain("samovar").contains("It leaks.");
    }

    @Test
    void itGoesWithItsCase() throws IOException {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        pages.keep(id, HOT);
        cases.delete(id);

        assertThat(pages.of(id)).isEqualTo(VentPage.EMPTY);
    }

    private List<String> placesOf(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(words))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path store() {
        return folder.resolve("redress.db");
    }
}
