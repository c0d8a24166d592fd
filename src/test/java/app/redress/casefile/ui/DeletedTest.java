package app.redress.casefile.ui;

import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.TODAY;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseEntry;
import app.redress.casefile.CaseFixtures;
import app.redress.casefile.CaseId;
import app.redress.casefile.CaseWords;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.CasesWithUndo;
import app.redress.casefile.ui.DeletedViewModel.Row;
import app.redress.ui.DirectBackgroundTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletedTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final CasesWithUndo undoable = new CasesWithUndo(cases);
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DeletedViewModel model = new DeletedViewModel(undoable, tasks, CaseWords.of(WORDS, CLOCK));
    private final CaseEntry note = CaseFixtures.note(TODAY, "Keep calm.");
    private CaseId id;

    @BeforeEach
    void aCaseWithANote() {
        id = undoable.create("Broadband", "", CaseFixtures.draft("Broadband", "Dear Skyreach"))
                .id();
        undoable.add(id, note);
    }

    @Test
    void whatWasDeletedCanBeBroughtBackLongAfterTheToastHasGone() {
        undoable.removeEntry(id, note.id());
        refresh();
        assertThat(model.rows()).extracting(Row::said).containsExactly("Broadband: Note, 21 November");

        model.bringBack(model.rows().get(0));
        tasks.runAll();
        assertThat(model.rows()).isEmpty();
        assertThat(undoable.find(id).orElseThrow().entries()).containsExactly(note);
    }

    @Test
    void aCaseComesBackWithEverythingInIt() {
        undoable.delete(id);
        assertThat(undoable.find(id)).isEmpty();
        refresh();
        assertThat(model.rows()).extracting(Row::said).containsExactly("Broadband, Skyreach");

        model.bringBack(model.rows().get(0));
        tasks.runAll();
        assertThat(undoable.find(id).orElseThrow().entries()).containsExactly(note);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void anEntryBringsItsDeletedCaseWithIt() {
        undoable.removeEntry(id, note.id());
        undoable.delete(id);
        refresh();
        model.bringBack(model.rows().get(1));
        tasks.runAll();
        assertThat(undoable.find(id).orElseThrow().entries()).containsExactly(note);
    }

    @Test
    void whatTheToastBroughtBackIsNoLongerDeleted() {
        undoable.removeEntry(id, note.id());
        undoable.add(id, note);
        refresh();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whenRedressClosesItIsGoneForGood() {
        undoable.delete(id);
        undoable.deleteForGood();
        assertThat(cases.find(id)).isEmpty();
        assertThat(undoable.gone()).isEmpty();
    }

    private void refresh() {
        model.refresh();
        tasks.runAll();
    }
}
