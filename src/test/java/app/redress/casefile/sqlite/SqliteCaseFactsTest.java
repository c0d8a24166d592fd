package app.redress.casefile.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.drafting.Facts;
import app.redress.drafting.json.JsonFacts;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseFactsTest {
    private static final Draft DRAFT = new Draft(Party.NOBODY, "Kettle", "", "It leaks.", EnglishVariant.GB, 0);

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository cases;
    private SqliteCaseFacts facts;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        cases = new SqliteCaseRepository(database, new HandClock());
        facts = new SqliteCaseFacts(database, new JsonFacts());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasToldLastIsKeptWithItsCase() {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        facts.keep(id, told("a kettle"));
        facts.keep(id, told("a red kettle"));

        assertThat(facts.of(id)).contains(told("a red kettle"));
    }

    @Test
    void nothingToldIsNothingKept() {
        assertThat(facts.of(cases.create("Kettle", "", DRAFT).id())).isEmpty();
        assertThat(facts.of(CaseId.random())).isEmpty();
    }

    @Test
    void factsGoWithTheirCaseAndAreNeverFoundBySearch() {
        CaseId id = cases.create("Kettle", "faulty-goods", DRAFT).id();
        facts.keep(id, told("an unmistakable samovar"));

        assertThat(cases.search("samovar", CaseFilter.ALL, 9)).isEmpty();
        cases.delete(id);
        assertThat(facts.of(id)).isEmpty();
    }

    private static Facts told(String item) {
        return new JsonFacts().read("told", "{\"item\":\"%s\"}".formatted(item));
    }
}
