package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.call;
import static app.redress.casefile.sqlite.Samples.letter;
import static app.redress.casefile.sqlite.Samples.reply;
import static app.redress.casefile.sqlite.Samples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry.LetterSent;
import app.redress.casefile.CaseEntry.ReplyReceived;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseSummary;
import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the list: in which order, and what each says. */
class SqliteSummariesTest extends OpenedRepository {
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
}
