package app.redress.casefile.sqlite;

import static app.redress.casefile.sqlite.Samples.MONDAY;
import static app.redress.casefile.sqlite.Samples.SHOP;
import static app.redress.casefile.sqlite.Samples.WRITER;
import static app.redress.casefile.sqlite.Samples.draft;
import static app.redress.casefile.sqlite.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseFilter;
import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.letter.Party;
import app.redress.words.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteCaseRepositoryTest extends OpenedRepository {
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
    void whatACaseIsAboutCanBeSaidLaterAndLeavesItsLetterAlone() {
        ComplaintCase made = repository.create("Pasted letter", "", draft("Dear Ms Finch"));
        repository.classify(made.id(), "faulty-goods");
        reopen();
        ComplaintCase found = repository.find(made.id()).orElseThrow();
        assertThat(found.situation()).isEqualTo("faulty-goods");
        assertThat(found.draft()).isEqualTo(made.draft());
        assertThat(found.title()).isEqualTo("Pasted letter");
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
