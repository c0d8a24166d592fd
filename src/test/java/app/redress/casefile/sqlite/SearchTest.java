package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.call;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.SearchHit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository repository;
    private CaseId id;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        repository = new SqliteCaseRepository(database, new HandClock());
        id = repository.create("t", "", draft("The sofa tore along the seam.")).id();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private SearchHit only(String words) {
        List<SearchHit> hits = repository.search(words, CaseFilter.ALL, 9);
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private static List<String> marked(SearchHit hit) {
        return hit.marks().stream().map(mark -> mark.of(hit.excerpt())).toList();
    }

    @Test
    void aWordIsFoundInEveryKindOfText() {
        List<CaseEntry> entries = List.of(
                sent(MONDAY, letter("A wallaby in the letter")),
                reply(MONDAY, "A wallaby in the reply"),
                call(MONDAY, "A wallaby was mentioned", ""),
                call(MONDAY, "", "A wallaby was promised"),
                note(MONDAY, "Wallaby!"));
        entries.forEach(entry -> repository.add(id, entry));
        repository.saveDraft(id, draft("Once more about the wallaby"));
        assertThat(repository.search("wallaby", CaseFilter.ALL, 99))
                .extracting(SearchHit::entry)
                .containsExactlyInAnyOrder(
                        Optional.of(entries.get(0).id()),
                        Optional.of(entries.get(1).id()),
                        Optional.of(entries.get(2).id()),
                        Optional.of(entries.get(3).id()),
                        Optional.of(entries.get(4).id()),
                        Optional.<UUID>empty());
    }

    @Test
    void whatIsFoundIsMarkedInItsExcerpt() {
        SearchHit hit = only("sofa seam");
        assertThat(hit.excerpt()).isEqualTo("The sofa tore along the seam.");
        assertThat(marked(hit)).containsExactly("sofa", "seam");
    }

    @Test
    void namesReferencesAndSubjectsAreFoundToo() {
        assertThat(only("hartley").caseId()).isEqualTo(id);
        assertThat(only("HC-4711").caseId()).isEqualTo(id);
        assertThat(only("torn").caseId()).isEqualTo(id);
    }

    @Test
    void accentsAndCaseAreFolded() {
        repository.add(id, note(MONDAY, "At the CAFÉ in Besançon"));
        assertThat(marked(only("cafe besancon"))).containsExactly("CAFÉ", "Besançon");
        assertThat(marked(only("BESANÇON"))).containsExactly("Besançon");
    }

    @Test
    void onlyTheLastWordMayBeUnfinished() {
        assertThat(marked(only("sofa alo"))).containsExactly("sofa", "along");
        assertThat(repository.search("so along", CaseFilter.ALL, 9)).isEmpty();
        assertThat(repository.search("sofa alo ", CaseFilter.ALL, 9)).isEmpty();
    }

    @Test
    void wordsInQuotesStandTogether() {
        assertThat(marked(only("\"tore along\""))).containsExactly("tore along");
        assertThat(repository.search("\"along tore\"", CaseFilter.ALL, 9)).isEmpty();
    }

    @Test
    void wordsThatWereWrittenOverAreNotFound() {
        repository.saveDraft(id, draft("The chair broke."));
        assertThat(repository.search("sofa seam", CaseFilter.ALL, 9)).isEmpty();
        assertThat(only("chair").caseId()).isEqualTo(id);
    }

    @Test
    void noMoreIsFoundThanWasAskedFor() {
        for (int i = 0; i < 5; i++) {
            repository.add(id, note(MONDAY, "wombat " + i));
        }
        assertThat(repository.search("wombat", CaseFilter.ALL, 3)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"sofa",
                "sofa\"",
                "sofa AND",
                "NOT sofa",
                "NEAR(sofa seam)",
                "words:sofa",
                "{heading people}:sofa",
                "^sofa",
                "sofa*",
                "*",
                "-",
                "--sofa",
                "sofa OR 1=1",
                "'; DROP TABLE draft;--",
                "(",
                "))((",
                "sofa\u0000seam",
                "\u0002\u0003",
                "\uD83D",
                "%_?:name",
                "…"
            })
    void nothingAPersonTypesBreaksTheSearch(String words) {
        assertThatCode(() -> repository.search(words, CaseFilter.ALL, 9)).doesNotThrowAnyException();
    }

    @Test
    void aThousandRandomQueriesBreakNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String alphabet = "aé\"'*^:-+(){}[] \n\t\u0000\u0002,;.?!%_|&~ANDORNEAR";
        for (int i = 0; i < 1000; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(random.nextInt(30), 0, alphabet.length()).forEach(at -> words.append(alphabet.charAt(at)));
            assertThatCode(() -> repository.search(words.toString(), CaseFilter.ALL, 9))
                    .as("seed %d: %s", seed, words)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aPastedPageIsAQueryToo() {
        assertThat(repository.search("nothing of this stands anywhere ".repeat(10_000), CaseFilter.ALL, 9))
                .isEmpty();
    }

    @Test
    void theIndexAgreesWithTheTextsWhateverHappens() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String words = "word" + random.nextInt(20) + " other" + random.nextInt(20);
            switch (random.nextInt(5)) {
                case 0 -> repository.saveDraft(id, draft(words));
                case 1 -> repository.add(id, note(MONDAY, words));
                case 2 -> repository.add(id, sent(MONDAY, letter(words)));
                case 3 -> entries().stream().findFirst().ifPresent(entry -> repository.removeEntry(id, entry.id()));
                default ->
                    repository.delete(repository.create("t", "", draft(words)).id());
            }
        }
        assertThatCode(() -> database.write(
                        handle -> handle.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")))
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }

    private List<CaseEntry> entries() {
        return repository.find(id).orElseThrow().entries();
    }
}
