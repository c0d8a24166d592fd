package app.redress.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.redress.export.Concern;
import app.redress.export.Exit;
import app.redress.words.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked before a letter leaves, and what the menu does meanwhile. */
class ExportViewModelTest {
    @TempDir
    private Path folder;

    private Path target;
    private ExportDesk desk;
    private ExportViewModel model;

    @BeforeEach
    void openTheLetter() {
        target = folder.resolve("sofa");
        desk = ExportDesk.in(folder, target);
        model = desk.model();
    }

    @Test
    void aHotPhraseAndATellingPhotoAreShownBeforeTheLetterLeaves() {
        model = desk.modelWithPhotos("Tear.jpg");
        desk.hot = List.of("brain-dead driver");

        model.exportPdf();
        desk.tasks.runAll();

        assertThat(model.questionProperty().get().orElseThrow().concerns(false))
                .extracting(Concern::words)
                .containsExactly("Tear.jpg also tells: who made it.", "One phrase runs hot: “brain-dead driver”");
        assertThat(model.questionProperty().get().orElseThrow().concerns(true)).hasSize(1);
    }

    @Test
    void whatIsMissingIsAskedOnceMoreAndTheLetterMayGoAllTheSame() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportPdf();
        desk.tasks.runAll();
        assertThat(model.questionProperty().get().orElseThrow().concerns(false))
                .containsExactly(new Concern(Concern.Kind.UNMET, "Say by when you want an answer."));
        assertThat(desk.suggested).isEmpty();

        model.goAhead();
        desk.tasks.runAll();
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(desk.said).startsWith("PDF to " + target);
    }

    @Test
    void backToTheLetterWritesNothing() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportMail();
        desk.tasks.runAll();
        model.keepWriting();
        desk.tasks.runAll();

        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(desk.said).isEmpty();
    }

    @Test
    void aProblemIsSaidAndTheMenuIsFreeAgain() {
        desk.trouble = Optional.of(new ProblemException("export.diskFull", null, "sofa"));

        model.exportPdf();
        assertThat(model.isBusy()).isTrue();
        desk.tasks.runAll();

        assertThat(desk.said).containsExactly("problem: export.diskFull sofa");
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void whileOneExportRunsASecondDoesNotBegin() {
        model.exportPdf();
        model.exportMail();
        desk.tasks.runAll();

        assertThat(desk.said).containsExactly("PDF to " + target, "toast: Saved sofa [Open]");
    }

    @Test
    void aPersonWhoChangesTheirMindWritesNothing() {
        desk.target = Optional.empty();

        model.exportPdf();
        desk.tasks.runAll();

        assertThat(desk.said).isEmpty();
        assertThat(model.isBusy()).isFalse();
    }

    @Test
    void aLetterThatIsNotReadYetWaitsForItsReading() {
        desk.unmet = List.of("Say by when you want an answer.");

        model.exportPdf();
        assertThat(model.readingProperty().get())
                .as("nobody notices a short wait")
                .isFalse();
        desk.tasks.passTime();
        assertThat(model.readingProperty().get()).isTrue();
        assertThat(desk.readings).isZero();

        desk.tasks.runAll();
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(desk.readings).isOne();
        assertThat(model.questionProperty().get()).isPresent();
    }

    @Test
    void aLetterForAWebFormIsLookedOverFirst() {
        List<String> shown = new ArrayList<>();
        model.onForm(() -> shown.add("sentences"));
        desk.unmet = List.of("Say by when you want an answer.");

        model.copyForForm();
        desk.tasks.runAll();
        assertThat(model.questionProperty().get().orElseThrow().exit()).isEqualTo(Exit.FORM);
        assertThat(shown).isEmpty();

        model.goAhead();
        assertThat(shown).containsExactly("sentences");
        assertThat(model.isBusy()).isFalse();
    }
}
