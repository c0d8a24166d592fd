package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosureTrayTest {
    private final EditorInMemory editor = new EditorInMemory();
    private final DirectBackgroundTasks tasks = editor.tasks;
    private final DraftsInMemory drafts = editor.drafts;
    private final EnclosuresInMemory files = editor.files;
    private final DialogsNoted dialogs = editor.dialogs;
    private final LetterEditorViewModel model = editor.model;

    @Test
    void filesAreCopiedInTheirOrder() {
        model.tray().add(List.of(Path.of("order.pdf"), Path.of("tear.jpg")));
        assertThat(model.tray().copyingProperty().get()).isEqualTo(2);
        tasks.runAll();

        assertThat(model.letterProperty().get().enclosures())
                .extracting(enclosure -> enclosure.name())
                .containsExactly("order.pdf", "tear.jpg");
        assertThat(model.tray().copyingProperty().get()).isZero();
    }

    @Test
    void aFileThatCannotBeCopiedIsSaidAndTheOthersAreTaken() {
        files.refuse("gone.pdf");

        model.tray().add(List.of(Path.of("gone.pdf"), Path.of("tear.jpg")));
        tasks.runAll();

        assertThat(model.tray().enclosures()).hasSize(1);
        assertThat(dialogs.said()).hasSize(1);
    }

    @Test
    void anEnclosureTakenOffCanBePutBack() {
        model.tray().add(List.of(Path.of("order.pdf"), Path.of("tear.jpg")));
        tasks.runAll();

        model.tray().remove(model.tray().enclosures().get(0));
        assertThat(model.tray().enclosures()).hasSize(1);
        dialogs.takeUpOffer();
        model.flush();
        tasks.runAll();

        assertThat(model.tray().enclosures())
                .extracting(enclosure -> enclosure.name())
                .containsExactly("order.pdf", "tear.jpg");
        assertThat(files.removed()).isEmpty();
    }

    @Test
    void theCopyOfAnEnclosureTakenOffIsLetGoWhenTheLetterIsLeft() {
        model.tray().add(List.of(Path.of("order.pdf")));
        tasks.runAll();
        model.tray().remove(model.tray().enclosures().get(0));
        tasks.runAll();
        assertThat(files.removed()).isEmpty();

        model.flush();
        tasks.runAll();

        assertThat(files.removed()).containsExactly("order.pdf");
    }

    @Test
    void aFileThatArrivesAfterAnotherLetterWasOpenedIsNotShownThere() {
        model.tray().add(List.of(Path.of("order.pdf")));
        model.open(drafts.open(new Draft(Party.NOBODY, "", "", "Another", EnglishVariant.GB, 0)));
        tasks.runAll();

        assertThat(model.tray().enclosures()).isEmpty();
    }
}
