package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Problems.told;
import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseId;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEnclosureStoreTest {
    @TempDir
    Path folder;

    private SqliteDatabase database;
    private SqliteCaseRepository repository;
    private SqliteEnclosureStore store;
    private CaseId id;

    @BeforeEach
    void start() {
        open();
        id = repository.create("t", "", draft("x")).id();
    }

    private void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        repository = new SqliteCaseRepository(database, new HandClock());
        store = SqliteEnclosureStore.open(database, files(), new HandClock());
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void restart() {
        close();
        open();
    }

    private Path files() {
        return folder.resolve("files");
    }

    private Path original(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<Enclosure> ofDraft() {
        return repository.find(id).orElseThrow().enclosures();
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> list = Files.list(files())) {
            return list.toList();
        }
    }

    @Test
    void aCopyIsMadeAndTheOriginalStays() throws IOException {
        Path original = original("Receipt.PDF", "%PDF-1.7 receipt");
        Enclosure enclosure = store.add(id, original);
        assertThat(enclosure.name()).isEqualTo("Receipt.PDF");
        assertThat(enclosure.mediaType()).isEqualTo("application/pdf");
        assertThat(enclosure.size()).isEqualTo(16);
        assertThat(enclosure.sha256()).isEqualTo("f1fab928f5ec405e2f8494a2d7425288500a9971a5fa772d9b7530e6ef81fac8");
        assertThat(store.file(enclosure)).hasContent("%PDF-1.7 receipt");
        assertThat(original).hasContent("%PDF-1.7 receipt");
    }

    @Test
    void enclosuresStandInTheOrderTheyWereAdded() throws IOException {
        Enclosure b = store.add(id, original("b.txt", "b"));
        Enclosure a = store.add(id, original("a.txt", "a"));
        restart();
        assertThat(ofDraft()).containsExactly(b, a);
    }

    @Test
    void whatWentWithALetterGoesWithTheNextOneToo() throws IOException {
        Enclosure receipt = store.add(id, original("receipt.txt", "paid"));
        repository.add(id, sent(MONDAY, letter("Dear Ms Finch", receipt)));
        assertThat(ofDraft()).isEmpty();

        store.addAgain(id, receipt);
        store.addAgain(id, receipt);

        assertThat(ofDraft()).containsExactly(receipt);
        store.remove(id, receipt);
        assertThat(store.file(receipt)).hasContent("paid");
    }

    @Test
    void anOriginalThatVanishesLaterIsStillThere() throws IOException {
        Path original = original("a.txt", "a");
        Enclosure enclosure = store.add(id, original);
        Files.delete(original);
        restart();
        assertThat(store.file(enclosure)).hasContent("a");
    }

    @Test
    void anOriginalThatIsGoneIsNamed() {
        assertThat(told("casefile.enclosure.gone", () -> store.add(id, folder.resolve("tear.jpg"))))
                .contains("tear.jpg");
        assertThat(ofDraft()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path receipt = Files.createFile(folder.resolve("receipt.pdf"));

        assertThat(told("casefile.enclosure.empty", () -> store.add(id, receipt)))
                .contains("receipt.pdf");
        assertThat(ofDraft()).isEmpty();
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        assertThat(told("casefile.enclosure.no-file", () -> store.add(id, photos)))
                .contains("photos");
    }

    @Test
    void aCopyThatVanishedIsNamed() throws IOException {
        Enclosure enclosure = store.add(id, original("tear.jpg", "x"));
        Files.delete(store.file(enclosure));
        assertThat(told("casefile.enclosure.missing", () -> store.file(enclosure)))
                .contains("tear.jpg");
    }

    @Test
    void aCopyThatChangedItsSizeIsNamed() throws IOException {
        Enclosure enclosure = store.add(id, original("tear.jpg", "x"));
        Files.writeString(store.file(enclosure), "xy");
        assertThat(told("casefile.enclosure.damaged", () -> store.file(enclosure)))
                .contains("tear.jpg");
    }

    @Test
    void removingAnEnclosureDeletesItsCopyOnly() throws IOException {
        Path original = original("a.txt", "a");
        Enclosure enclosure = store.add(id, original);
        store.remove(id, enclosure);
        assertThat(ofDraft()).isEmpty();
        assertThat(copies()).isEmpty();
        assertThat(original).exists();
    }

    @Test
    void sendingMovesTheEnclosuresIntoTheLetter() throws IOException {
        Enclosure a = store.add(id, original("a.txt", "a"));
        Enclosure b = store.add(id, original("b.txt", "b"));
        LetterSent sent = sent(MONDAY, letter("x", b, a));
        repository.add(id, sent);
        restart();
        assertThat(ofDraft()).isEmpty();
        assertThat(repository.find(id).orElseThrow().entries()).containsExactly(sent);
        assertThat(store.file(a)).hasContent("a");
    }

    @Test
    void aCopyThatASentLetterHoldsIsNotDeleted() throws IOException {
        Enclosure a = store.add(id, original("a.txt", "a"));
        repository.add(id, sent(MONDAY, letter("x", a)));
        store.remove(id, a);
        restart();
        assertThat(store.file(a)).hasContent("a");
    }

    @Test
    void aLetterThatIsPutBackHasItsEnclosuresAgain() throws IOException {
        Enclosure a = store.add(id, original("a.txt", "a"));
        LetterSent sent = sent(MONDAY, letter("x", a));
        repository.add(id, sent);
        repository.removeEntry(id, sent.id());
        repository.add(id, sent);
        restart();
        assertThat(store.file(a)).hasContent("a");
    }

    @Test
    void copiesOfADeletedCaseAreGoneAtTheNextStart() throws IOException {
        store.add(id, original("a.txt", "a"));
        repository.add(id, sent(MONDAY, letter("x", store.add(id, original("b.txt", "b")))));
        repository.delete(id);
        restart();
        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyThatWasInterruptedIsGoneAtTheNextStart() throws IOException {
        UUID interrupted = UUID.randomUUID();
        database.write(handle -> handle.execute("INSERT INTO discarded_file VALUES (?)", interrupted));
        Files.writeString(files().resolve(interrupted + ".part"), "half");
        Files.writeString(files().resolve(interrupted.toString()), "whole but not registered");
        restart();
        assertThat(copies()).isEmpty();
    }

    @Test
    void filesTheStoreDoesNotNameAreNeverDeleted() throws IOException {
        Files.writeString(files().resolve(UUID.randomUUID().toString()), "of a store that was set aside");
        restart();
        assertThat(copies()).hasSize(1);
    }
}
