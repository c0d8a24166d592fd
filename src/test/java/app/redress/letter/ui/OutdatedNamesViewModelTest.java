package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.letter.Party;
import app.redress.text.TextEdit;
import app.redress.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutdatedNamesViewModelTest {
    private static final String LETTER = "You can reach me at amara@example.org.\n\nYours sincerely,\nAmara Osei";

    private final LetterEditorViewModel editor = new EditorInMemory().model;
    private final OutdatedNamesViewModel model = new OutdatedNamesViewModel(editor, Words.load(Locale.UK));
    private final List<TextEdit> edits = new ArrayList<>();

    @BeforeEach
    void writeAsAmara() {
        editor.onEdit(edits::add);
        editor.signAs(amara("amara@example.org"));
        editor.write(LETTER, 0);
    }

    @Test
    void aFirstNameAndAddressAreNoChange() {
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void anotherAddressIsPutInOnRequestAndInOneStep() {
        editor.signAs(amara("osei@example.com"));
        assertThat(model.saidProperty().get())
                .isEqualTo(
                        "The letter still says \u201camara@example.org\u201d instead of \u201cosei@example.com\u201d.");
        assertThat(edits).isEmpty();

        model.change();

        assertThat(edits)
                .singleElement()
                .extracting(edit -> edit.applyTo(LETTER))
                .isEqualTo(LETTER.replace("amara@example.org", "osei@example.com"));
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void whatIsPutRightByHandIsNotSaid() {
        editor.signAs(amara("osei@example.com"));

        editor.write(LETTER.replace("amara@example.org", "osei@example.com"), 0);

        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void whatIsLeftIsNotSaidAgain() {
        editor.signAs(amara("osei@example.com"));

        model.leave();
        editor.write(LETTER + "\n", 0);

        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void twoChangesAreComparedWithWhatTheLetterWasWrittenWith() {
        editor.signAs(amara("osei@example.com"));
        editor.signAs(amara("amara@example.com"));

        model.change();

        assertThat(edits)
                .singleElement()
                .extracting(edit -> edit.applyTo(LETTER).lines().findFirst().orElseThrow())
                .isEqualTo("You can reach me at amara@example.com.");
    }

    private static Party amara(String email) {
        return new Party("Amara Osei", "", List.of(), "GB", email, "");
    }
}
