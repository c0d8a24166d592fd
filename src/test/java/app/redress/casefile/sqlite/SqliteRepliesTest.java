package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.Promise;
import app.redress.casefile.reply.ReplyKind;
import app.redress.letter.Enclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read in replies, kept with the cases. */
class SqliteRepliesTest {
    private static final Promise VISIT = new Promise("An engineer will call", MONDAY.plusDays(9), false);

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock();
    private SqliteDatabase database;
    private SqliteEnclosureStore store;
    private SqliteCaseRepository repository;
    private CaseId id;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("redress.db"));
        store = SqliteEnclosureStore.open(database, folder.resolve("files"), clock);
        repository = new SqliteCaseRepository(database, clock);
        id = repository.create("Broadband", "", draft("x")).id();
        repository.add(id, sent(MONDAY, letter("It is down.")));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void kindPromisesAndFilesComeBackAsTheyWere() throws IOException {
        Path mail = Files.writeString(folder.resolve("answer.eml"), "From: a\n\nNo.");
        Enclosure copy = store.keep(id, mail);
        ReplyReceived read = read(ReplyKind.HOLDING, List.of(VISIT), List.of(copy));
        repository.add(id, read);

        assertThat(entries()).contains(read);
        assertThat(store.file(copy)).hasContent("From: a\n\nNo.");
    }

    @Test
    void aCorrectionKeepsTheFiles() throws IOException {
        Enclosure copy = store.keep(id, Files.writeString(folder.resolve("answer.eml"), "No."));
        ReplyReceived read = read(ReplyKind.HOLDING, List.of(VISIT), List.of(copy));
        repository.add(id, read);
        repository.replace(id, read.withPromisesKept());

        assertThat(entries()).contains(read.withPromisesKept());
        assertThat(store.file(copy)).exists();
    }

    @Test
    void aCopyThatNoReplyTookIsLetGoAtTheNextStart() throws IOException {
        store.keep(id, Files.writeString(folder.resolve("answer.eml"), "No."));
        SqliteEnclosureStore.open(database, folder.resolve("files"), clock);
        assertThat(folder.resolve("files")).isEmptyDirectory();
    }

    @Test
    void anAcknowledgementLeavesTheAnswerOwing() {
        repository.add(id, read(ReplyKind.ACKNOWLEDGEMENT, List.of(), List.of()));
        assertThat(summary().replyBy()).isPresent();
        repository.add(id, read(ReplyKind.REFUSAL, List.of(), List.of()));
        assertThat(summary().replyBy()).isEmpty();
    }

    @Test
    void theListKnowsTheNextOpenPromise() {
        ReplyReceived read = read(ReplyKind.OFFER, List.of(VISIT), List.of());
        repository.add(id, read);
        assertThat(summary().promisedBy()).contains(VISIT.due());
        repository.replace(id, read.withPromisesKept());
        assertThat(summary().promisedBy()).isEmpty();
    }

    @Test
    void aLetterThatLeavesAfterItsDayTakesAPromiseUp() {
        repository.add(id, read(ReplyKind.OFFER, List.of(VISIT), List.of()));
        repository.add(id, sent(VISIT.due().plusDays(1), letter("You did not come.")));
        assertThat(summary().promisedBy()).isEmpty();
        assertThat(repository.find(id).orElseThrow().openPromises()).isEmpty();
    }

    private ReplyReceived read(ReplyKind kind, List<Promise> promises, List<Enclosure> files) {
        ReplyReceived plain = reply(MONDAY.plusDays(2), "We look into it.");
        return new ReplyReceived(
                plain.id(), plain.on(), plain.logged(), plain.from(), plain.text(), Optional.of(kind), promises, files);
    }

    private List<CaseEntry> entries() {
        return repository.find(id).orElseThrow().entries();
    }

    private CaseSummary summary() {
        return repository.summaries().get(0);
    }
}
