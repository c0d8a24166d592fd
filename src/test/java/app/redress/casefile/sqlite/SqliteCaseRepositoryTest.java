package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.SHOP;
import static app.redress.casefile.sqlite.Samples.WRITER;
import static app.redress.casefile.sqlite.Samples.call;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.note;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseEntry.Call;
import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.Note;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.letter.Enclosure;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseRepositoryTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private SqliteCaseRepository repository;

    @BeforeEach
    void open() {
        repository = new SqliteCaseRepository(SqliteDatabase.open(folder.resolve("redress.db")), clock);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private void reopen() {
        close();
        open();
    }

    private CaseId newCase(String body) {
        return repository.create("Faulty goods", "faulty-goods", draft(body)).id();
    }

    private ComplaintCase found(CaseId id) {
        return repository.find(id).orElseThrow();
    }

    @Test
    void aNewCaseIsFoundAgainAfterReopening() {
        ComplaintCase made = repository.create("Faulty goods", "faulty-goods", draft("Dear Ms Finch"));
        reopen();
        assertThat(repository.find(made.id())).contains(made);
    }

    @Test
    void aCaseThatWasNeverThereIsNotFound() {
        assertThat(repository.find(CaseId.random())).isEmpty();
    }

    @Test
    void everyKindOfEntryComesBackAsItWas() {
        CaseId id = newCase("Dear Ms Finch");
        Enclosure photo = new Enclosure(UUID.randomUUID(), "tear.jpg", "image/jpeg", 12, "0".repeat(64));
        Call unmeasured = new Call(UUID.randomUUID(), MONDAY, clock.instant(), "", "", "", Optional.empty(), "", "");
        List<CaseEntry> entries = List.of(
                unmeasured,
                sent(MONDAY.plusDays(1), letter("It tore.\n\nYours\u0000 é 東京 😀", photo)),
                reply(MONDAY.plusDays(2), "We are looking into it."),
                call(MONDAY.plusDays(3), "Sorry", "A call back"),
                note(MONDAY.plusDays(4), "Kept the receipt"));
        entries.forEach(entry -> repository.add(id, entry));
        reopen();
        assertThat(found(id).entries()).isEqualTo(entries);
    }

    @Test
    void entriesStandInTheOrderTheyHappened() {
        CaseId id = newCase("x");
        Note late = note(MONDAY.plusDays(2), "late");
        Note early = note(MONDAY, "early");
        Call sameDayEarlier = call(MONDAY.plusDays(2), "before", "");
        List.of(late, early, sameDayEarlier).forEach(entry -> repository.add(id, entry));
        assertThat(found(id).entries()).containsExactly(early, sameDayEarlier, late);
    }

    @Test
    void sendingALetterEndsTheDraft() {
        CaseId id = newCase("It tore.");
        repository.add(id, sent(MONDAY, letter("It tore.")));
        assertThat(found(id).draft()).isEmpty();
        assertThat(repository.snapshots(id)).isEmpty();
    }

    @Test
    void aDraftThatWasNotTheLetterSentStaysAsASnapshot() {
        CaseId id = newCase("Words that were not sent");
        repository.add(id, sent(MONDAY, letter("Other words")));
        assertThat(repository.snapshots(id))
                .singleElement()
                .satisfies(snapshot -> assertThat(snapshot.draft().body()).isEqualTo("Words that were not sent"));
    }

    @Test
    void aSentLetterIsFrozen() {
        CaseId id = newCase("x");
        LetterSent first = sent(MONDAY, letter("As it left"));
        repository.add(id, first);
        LetterSent changed = new LetterSent(
                first.id(), first.on(), first.logged(), letter("Changed"), first.channel(), "", first.replyBy());
        Note inItsPlace = new Note(first.id(), first.on(), first.logged(), "Gone");
        assertThatThrownBy(() -> repository.replace(id, changed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> repository.replace(id, inItsPlace)).isInstanceOf(IllegalArgumentException.class);
        assertThat(found(id).entries()).containsExactly(first);
    }

    @Test
    void evenTheStoreItselfRefusesToChangeASentLetter() {
        CaseId id = newCase("x");
        repository.add(id, sent(MONDAY, letter("As it left")));
        repository.close();
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("redress.db"))) {
            assertThatThrownBy(() -> database.write(handle -> handle.execute("UPDATE letter_sent SET body = 'x'")))
                    .hasStackTraceContaining("a sent letter is frozen");
        }
        open();
    }

    @Test
    void aReplyMayBeCorrected() {
        CaseId id = newCase("x");
        ReplyReceived typo = reply(MONDAY, "No refnd");
        repository.add(id, typo);
        ReplyReceived corrected =
                new ReplyReceived(typo.id(), MONDAY.minusDays(1), typo.logged(), "Mr Owen", "No refund");
        repository.replace(id, corrected);
        assertThat(found(id).entries()).containsExactly(corrected);
        assertThat(repository.search("refnd", CaseFilter.ALL, 9)).isEmpty();
    }

    @Test
    void anEntryThatWasRemovedCanBePutBack() {
        CaseId id = newCase("x");
        Enclosure photo = new Enclosure(UUID.randomUUID(), "tear.jpg", "image/jpeg", 12, "0".repeat(64));
        LetterSent letter = sent(MONDAY, letter("It tore.", photo));
        repository.add(id, letter);
        repository.removeEntry(id, letter.id());
        assertThat(found(id).entries()).isEmpty();
        repository.add(id, letter);
        assertThat(found(id).entries()).containsExactly(letter);
    }

    @Test
    void anEntryThatIsGoneIsSaidToBeGone() {
        CaseId id = newCase("x");
        assertThatThrownBy(() -> repository.replace(id, note(MONDAY, "y")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                        .isEqualTo("casefile.entry-gone"));
    }

    @Test
    void aDeletedCaseIsGoneWithEverythingInIt() {
        CaseId id = newCase("quokka");
        repository.add(id, reply(MONDAY, "quokka"));
        repository.delete(id);
        assertThat(repository.find(id)).isEmpty();
        assertThat(repository.summaries()).isEmpty();
        assertThat(repository.search("quokka", CaseFilter.ALL, 9)).isEmpty();
        assertThatThrownBy(() -> repository.saveDraft(id, draft("y")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.problem())
                        .isEqualTo("casefile.gone"));
    }

    @Test
    void theEarliestAwaitedAnswerComesFirstThenTheLatestChanged() {
        CaseId oldDraft = newCase("old");
        clock.pass(Duration.ofHours(1));
        CaseId newDraft = newCase("new");
        CaseId dueLater = newCase("later");
        repository.add(dueLater, sent(MONDAY.plusDays(3), letter("later")));
        CaseId dueSoon = newCase("soon");
        repository.add(dueSoon, sent(MONDAY, letter("soon")));
        assertThat(repository.summaries())
                .extracting(CaseSummary::id)
                .containsExactly(dueSoon, dueLater, newDraft, oldDraft);
    }

    @Test
    void anAnswerIsAwaitedUntilAReplyHasComeSince() {
        CaseId id = newCase("x");
        repository.add(id, reply(MONDAY.minusDays(1), "An older reply"));
        LetterSent letter = sent(MONDAY, letter("It tore."));
        repository.add(id, letter);
        assertThat(summary(id).replyBy()).contains(letter.replyBy());
        ReplyReceived sameDay = reply(MONDAY, "Sorry");
        repository.add(id, sameDay);
        assertThat(summary(id).replyBy()).isEmpty();
        repository.removeEntry(id, sameDay.id());
        assertThat(summary(id).replyBy()).contains(letter.replyBy());
        repository.add(id, call(MONDAY.plusDays(1), "A call is no answer", ""));
        assertThat(summary(id).replyBy()).contains(letter.replyBy());
    }

    @Test
    void theLastLetterDecidesWhenAnAnswerIsDue() {
        CaseId id = newCase("x");
        LetterSent reminder = sent(MONDAY.plusDays(20), letter("Reminder"));
        repository.add(id, reminder);
        repository.add(id, sent(MONDAY, letter("It tore.")));
        assertThat(summary(id).replyBy()).contains(reminder.replyBy());
        assertThat(summary(id).lastSent()).contains(reminder.on());
    }

    @Test
    void theListNamesTheCompanyOfTheFirstLetterOrOfTheDraft() {
        CaseId id = newCase("x");
        assertThat(summary(id).company()).isEqualTo("Hartley & Co");
        assertThat(summary(id).drafting()).isTrue();
        repository.add(id, sent(MONDAY, letter("It tore.")));
        Party ombudsman = new Party("Furniture Ombudsman", "", List.of(), "GB", "", "");
        repository.saveDraft(id, new Draft(ombudsman, "Hartley & Co", "", "Dear", EnglishVariant.GB, 0));
        assertThat(summary(id).company()).isEqualTo("Hartley & Co");
    }

    private CaseSummary summary(CaseId id) {
        return repository.summaries().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recipientsComeBackTheLatestFirst() {
        repository.keepRecipient(SHOP);
        repository.keepRecipient(WRITER);
        Party moved = new Party(SHOP.name(), "", List.of(""), SHOP.country(), "", "");
        repository.keepRecipient(moved);
        reopen();
        assertThat(repository.recipients()).containsExactly(moved, WRITER);
        repository.forgetRecipient(SHOP);
        assertThat(repository.recipients()).containsExactly(WRITER);
    }
}
