package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.call;
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
import app.redress.letter.Enclosure;
import app.redress.words.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens in a case: kept, corrected, taken out; and letters that stay as they left. */
class SqliteEntriesTest extends OpenedRepository {
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
}
