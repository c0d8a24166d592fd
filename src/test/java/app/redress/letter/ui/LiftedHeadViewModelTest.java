package app.redress.letter.ui;

import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiftedHeadViewModelTest {
    private static final String LETTER = """
            Dear Southern Cross Bank,

            Subject: refund of four payments

            Four payments were made from my account on 28 October 2026. Your reference is FR-771204.

            Priya Nair""";

    private final EditorInMemory memory = new EditorInMemory();
    private final LetterEditorViewModel editor = memory.model;
    private final LiftedHeadViewModel model = new LiftedHeadViewModel(editor, memory.tasks, WORDS);
    private final List<TextEdit> edits = new ArrayList<>();

    @BeforeEach
    void openAnEmptyLetter() {
        editor.onEdit(edits::add);
        open("");
    }

    @Test
    void whatAPasteTellsIsNamedAndNothingIsChanged() {
        paste();

        assertThat(said())
                .isEqualTo("Found in your letter: from Priya Nair; to Southern Cross Bank;"
                        + " their number FR-771204; about “refund of four payments”.");
        assertThat(editor.recipientProperty().get().isBlank()).isTrue();
        assertThat(edits).isEmpty();
    }

    @Test
    void itIsPutInItsPlacesOnRequest() {
        paste();

        model.putIn();
        memory.tasks.runAll();

        assertThat(editor.recipientProperty().get().name()).isEqualTo("Southern Cross Bank");
        assertThat(editor.referenceProperty().get()).isEqualTo("FR-771204");
        assertThat(editor.subjectProperty().get()).isEqualTo("refund of four payments");
        assertThat(edits)
                .singleElement()
                .extracting(edit -> edit.applyTo(LETTER))
                .isEqualTo(LETTER.replace("Subject: refund of four payments\n\n", ""));
        assertThat(said()).isEmpty();
    }

    @Test
    void aLetterWrittenElsewhereIsReadWhenItIsOpened() {
        open(LETTER);

        assertThat(said()).contains("to Southern Cross Bank");

        model.leave();
        open("Dear Sir or Madam,\n\n\n\nYours faithfully,\n\n[your name]");
        assertThat(said()).isEmpty();
    }

    @Test
    void anotherLetterThatHasItsHeadIsNoPaste() {
        editor.open(memory.drafts.open(
                new Draft(EditorInMemory.party("A Shop", "GB"), "Refund", "A-1", LETTER, EnglishVariant.GB, 0)));
        memory.tasks.runAll();

        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsTypedIsNotRead() {
        for (int typed = 1; typed <= LETTER.length(); typed++) {
            editor.write(LETTER.substring(0, typed), typed);
        }
        memory.tasks.runAll();

        assertThat(said()).isEmpty();
    }

    @Test
    void whatThePersonFillsInMeanwhileIsNoMoreOffered() {
        paste();

        editor.referenceProperty().set("FR-1");
        memory.tasks.runAll();

        assertThat(said()).contains("to Southern Cross Bank").doesNotContain("FR-771204");
    }

    @Test
    void whatIsLeftIsNotSaidAgain() {
        paste();

        model.leave();
        editor.write(LETTER + "\n", 0);
        memory.tasks.runAll();

        assertThat(said()).isEmpty();
    }

    private void open(String body) {
        editor.open(memory.drafts.open(new Draft(Party.NOBODY, "", "", body, EnglishVariant.GB, 0)));
        memory.tasks.runAll();
    }

    private void paste() {
        editor.write(LETTER, LETTER.length());
        memory.tasks.runAll();
    }

    private String said() {
        return model.saidProperty().get();
    }
}
