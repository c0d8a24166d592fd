package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.Channel;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.casefile.Departure;
import app.redress.casefile.Departure.Content;
import app.redress.casefile.Rest;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeparturesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository cases;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        cases = new SqliteCaseRepository(database, new HandClock());
    }

    @AfterEach
    void close() {
        cases.close();
    }

    @Test
    void whatHasLeftIsThereAfterARestartTheLatestFirst() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        Departure paper = departure("PRINT", NOON, List.of());
        Departure mail = departure(
                "EML",
                NOON.plusSeconds(60),
                List.of(
                        new Content("Tear.jpg", 7, "a".repeat(64), true),
                        new Content("Bill.pdf", 9, "b".repeat(64), false)));
        new SqliteDepartures(database).keep(sofa, paper);
        new SqliteDepartures(database).keep(sofa, mail);
        close();
        open();

        assertThat(new SqliteDepartures(database).of(sofa)).containsExactly(mail, paper);
    }

    @Test
    void aCaseThatIsDeletedTakesItWithIt() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        new SqliteDepartures(database).keep(sofa, departure("PDF", NOON, List.of()));

        cases.delete(sofa);

        assertThat(new SqliteDepartures(database).of(sofa)).isEmpty();
    }

    @Test
    void theFileThatLeftStaysWithItsRecordWhateverBecomesOfTheLetter() throws IOException {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        Path files = folder.resolve("files");
        SqliteEnclosureStore store = SqliteEnclosureStore.open(database, files, new HandClock());
        Enclosure pdf = store.keep(sofa, Files.writeString(folder.resolve("Complaint.pdf"), "%PDF the letter"));
        SqliteDepartures departures = new SqliteDepartures(database);
        departures.keep(sofa, departure("PDF", NOON, List.of(), Optional.of(pdf)));
        LetterSent sent = new LetterSent(
                UUID.randomUUID(),
                MONDAY,
                NOON,
                letter("Please refund £400."),
                Channel.EMAIL,
                "",
                MONDAY.plusDays(14),
                List.of(),
                Optional.of(pdf));
        cases.add(sofa, sent);
        cases.prove(sofa, sent.id(), "RN 1", List.of());
        assertThat(cases.find(sofa).orElseThrow().entries()).containsExactly(sent.proved("RN 1", List.of()));

        cases.removeEntry(sofa, sent.id());
        assertThat(departures.of(sofa).get(0).copy()).contains(pdf);
        SqliteEnclosureStore.open(database, files, new HandClock());
        assertThat(store.file(pdf)).hasContent("%PDF the letter");

        cases.delete(sofa);
        SqliteEnclosureStore.open(database, files, new HandClock());
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void aCopyThatNoRecordTookIsGoneAtTheNextStart() throws IOException {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        Path files = folder.resolve("files");
        SqliteEnclosureStore store = SqliteEnclosureStore.open(database, files, new HandClock());
        store.keep(sofa, Files.writeString(folder.resolve("Complaint.pdf"), "%PDF the letter"));
        SqliteEnclosureStore.open(database, files, new HandClock());
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void aLetterRestsWithWhatStoodOutUntilItIsTaken() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        SqliteCoolingShelf shelf = new SqliteCoolingShelf(database);
        Rest first = new Rest(NOON, NOON.plusSeconds(60), List.of("brain-dead driver"));
        Rest second = new Rest(NOON, NOON.plusSeconds(90), List.of("or else", "worst ever"));
        shelf.lay(sofa, first);
        shelf.lay(sofa, second);
        assertThat(shelf.of(sofa)).contains(second);
        assertThat(shelf.all()).containsExactly(Map.entry(sofa, second));

        shelf.take(sofa);
        assertThat(shelf.of(sofa)).isEmpty();
        assertThat(shelf.all()).isEmpty();
    }

    @Test
    void aLetterInWhichNothingStoodOutRestsToo() {
        CaseId sofa = cases.create("Sofa", "", Samples.draft("x")).id();
        Rest rest = new Rest(NOON, NOON.plusSeconds(60), List.of());
        new SqliteCoolingShelf(database).lay(sofa, rest);

        assertThat(new SqliteCoolingShelf(database).of(sofa)).contains(rest);
    }

    private static Departure departure(String way, Instant left, List<Content> contents) {
        return departure(way, left, contents, Optional.empty());
    }

    private static Departure departure(String way, Instant left, List<Content> contents, Optional<Enclosure> copy) {
        return new Departure(
                UUID.randomUUID(), left, way, "letter", 6, "c".repeat(64), "Harbour & Finch", "Dear …", contents, copy);
    }
}
