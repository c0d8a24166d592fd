package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import org.junit.jupiter.api.Test;

class DraftSaverTest {
    private final EditorInMemory editor = new EditorInMemory();
    private final DirectBackgroundTasks tasks = editor.tasks;
    private final DraftsInMemory drafts = editor.drafts;
    private final LetterEditorViewModel model = editor.model;

    @Test
    void whatIsWrittenIsSavedOnceTheKeysAreQuiet() {
        model.write("Dear Ms Finch, I", 16);
        model.write("Dear Ms Finch, I write", 22);
        tasks.runAll();
        assertThat(drafts.saves()).isZero();

        tasks.quiet();

        assertThat(drafts.saves()).isEqualTo(1);
        assertThat(editor.saved().body()).isEqualTo("Dear Ms Finch, I write");
        assertThat(editor.saved().caret()).isEqualTo(22);
        assertThat(model.saver().stateProperty().get()).isEqualTo("Saved 12:04");
    }

    @Test
    void leavingHandsTheWordsOverAtOnce() {
        model.write("Dear Ms Finch, half a sen", 25);

        model.flush();
        tasks.shutDown(java.time.Duration.ZERO);

        assertThat(editor.saved().body()).isEqualTo("Dear Ms Finch, half a sen");
    }

    @Test
    void leavingKeepsWhereTheCaretStood() {
        model.moveCaret(2);
        tasks.quiet();
        assertThat(drafts.saves()).isZero();

        model.flush();
        tasks.runAll();

        assertThat(editor.saved().caret()).isEqualTo(2);
    }

    @Test
    void wordsThatCannotBeSavedAreSaidToBeSafeAndTriedAgain() {
        drafts.failWith(new ProblemException("casefile.store.full", null, "the folder"));
        model.write("Dear Ms Finch, I", 16);

        tasks.quiet();

        assertThat(model.saver().problemProperty().get())
                .startsWith("The disk is full")
                .endsWith("keeps trying.");
        assertThat(editor.saved().body()).isEqualTo("Dear Ms Finch,");

        drafts.failWith(null);
        tasks.tick();

        assertThat(editor.saved().body()).isEqualTo("Dear Ms Finch, I");
        assertThat(model.saver().problemProperty().get()).isEmpty();
    }

    @Test
    void wordsThatCannotBeSavedAreTriedAgainAfterAnotherLetterIsOpened() {
        drafts.failWith(new IllegalStateException("broken"));
        model.write("Dear Ms Finch, I", 16);
        tasks.quiet();

        model.open(drafts.open(new Draft(Party.NOBODY, "", "", "Another", EnglishVariant.GB, 0)));
        drafts.failWith(null);
        tasks.tick();

        assertThat(editor.saved().body()).isEqualTo("Dear Ms Finch, I");
    }

    @Test
    void aLetterThatWasSentIsNotSavedAsADraftAgain() {
        model.write("Dear Ms Finch, I", 16);
        model.flush();
        tasks.runAll();
        int saves = drafts.saves();

        model.moveCaret(1);
        model.close();
        model.flush();
        tasks.quiet();

        assertThat(drafts.saves()).isEqualTo(saves);
    }
}
