package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.SHOP;
import static app.redress.casefile.sqlite.Samples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.Draft;
import app.redress.casefile.SnapshotRule;
import app.redress.letter.EnglishVariant;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSavingTest {
    private static final String PAGE = "The sofa tore on the second day, along the seam. ".repeat(20);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private SqliteCaseRepository repository;
    private CaseId id;

    @BeforeEach
    void open() {
        repository = new SqliteCaseRepository(SqliteDatabase.open(folder.resolve("redress.db")), clock);
        id = repository.create("Faulty goods", "faulty-goods", draft(PAGE)).id();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void save(String body) {
        repository.saveDraft(id, draft(body));
    }

    private String kept() {
        return repository.find(id).orElseThrow().draft().orElseThrow().body();
    }

    private List<String> states() {
        return repository.snapshots(id).stream()
                .map(snapshot -> snapshot.draft().body())
                .toList();
    }

    @Test
    void theLastSaveIsWhatIsKept() {
        save(PAGE + "1");
        save(PAGE + "2");
        assertThat(kept()).isEqualTo(PAGE + "2");
    }

    @Test
    void snapshotsStandAtLeastFiveMinutesApart() {
        for (int step = 0; step < 30; step++) {
            clock.pass(Duration.ofSeconds(30));
            save(PAGE + step);
        }
        List<Instant> taken =
                repository.snapshots(id).stream().map(s -> s.taken()).toList();
        assertThat(taken).hasSize(3);
        for (int i = 1; i < taken.size(); i++) {
            assertThat(Duration.between(taken.get(i), taken.get(i - 1))).isGreaterThanOrEqualTo(SnapshotRule.APART);
        }
    }

    @Test
    void nothingNeverReplacesWordsUnlessTheyAreKeptFirst() {
        save(PAGE + "one");
        save(PAGE + "two");
        save(" \n");
        assertThat(kept()).isBlank();
        assertThat(states()).first().isEqualTo(PAGE + "two");
    }

    @Test
    void losingMostOfTheWordsKeepsThemToo() {
        save(PAGE + "one");
        save(PAGE + "two");
        save("x");
        assertThat(states()).first().isEqualTo(PAGE + "two");
    }

    @Test
    void savingTheSameWordsAgainChangesNothingButTheCaret() {
        Instant before = repository.find(id).orElseThrow().updated();
        clock.pass(Duration.ofHours(1));
        Draft moved = new Draft(SHOP, "Torn sofa", "HC-4711", PAGE, EnglishVariant.GB, 17);
        repository.saveDraft(id, moved);
        assertThat(repository.find(id).orElseThrow().draft()).contains(moved);
        assertThat(repository.find(id).orElseThrow().updated()).isEqualTo(before);
        assertThat(states()).isEmpty();
    }

    @Test
    void theTitleFollowsTheSubjectWhileThereIsOne() {
        repository.saveDraft(id, new Draft(SHOP, " Split seam ", "", PAGE, EnglishVariant.GB, 0));
        repository.saveDraft(id, new Draft(SHOP, " ", "", PAGE, EnglishVariant.GB, 0));
        assertThat(repository.find(id).orElseThrow().title()).isEqualTo("Split seam");
    }

    @Test
    void aDroppedDraftStaysAsASnapshot() {
        save(PAGE + "last");
        repository.dropDraft(id);
        assertThat(repository.find(id).orElseThrow().draft()).isEmpty();
        assertThat(states()).first().isEqualTo(PAGE + "last");
        assertThat(repository.search("seam", CaseFilter.ALL, 5)).isEmpty();
    }

    @Test
    void aDroppedDraftCanBeTakenUpAgain() {
        repository.dropDraft(id);
        repository.saveDraft(id, repository.snapshots(id).get(0).draft());
        assertThat(kept()).isEqualTo(PAGE);
    }

    @Test
    void fiveMegabytesAreKeptToo() {
        String long5 = "0123456789 abcde\n".repeat(5 * 1024 * 1024 / 17);
        save(long5);
        assertThat(kept()).isEqualTo(long5);
    }
}
