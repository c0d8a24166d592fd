package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Problems.told;
import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final String TOO_LONG = "There is no room for this. ".repeat(40_000);

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository repository;
    private CaseId id;

    @BeforeEach
    void openWithLittleRoom() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        repository = new SqliteCaseRepository(database, new HandClock());
        id = repository.create("t", "", draft("Words that were saved")).id();
        int pages = database.read(handle ->
                handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
        allowPages(pages + 4);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void allowPages(int pages) {
        database.read(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aFullDiskIsSaidAndWhatWasSavedStays() {
        String sentence = told("casefile.store.full", () -> repository.saveDraft(id, draft(TOO_LONG)));
        assertThat(sentence).contains("The disk is full").doesNotContain("There is no room for this");
        assertThat(repository.find(id).orElseThrow().draft()).contains(draft("Words that were saved"));
        assertThat(repository.search("saved", CaseFilter.ALL, 9)).hasSize(1);
    }

    @Test
    void anEntryThatDoesNotFitIsNotHalfThere() {
        told("casefile.store.full", () -> repository.add(id, note(MONDAY, TOO_LONG)));
        assertThat(repository.find(id).orElseThrow().entries()).isEmpty();
    }

    @Test
    void onceThereIsRoomTheSameSaveSucceeds() {
        told("casefile.store.full", () -> repository.saveDraft(id, draft(TOO_LONG)));
        allowPages(1_000_000);
        repository.saveDraft(id, draft(TOO_LONG));
        assertThat(repository.find(id).orElseThrow().draft()).contains(draft(TOO_LONG));
    }
}
