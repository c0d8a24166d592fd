package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.text.TextEdit;
import app.redress.ui.DirectBackgroundTasks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterEditorViewModelTest {
    private final EditorInMemory editor = new EditorInMemory();
    private final DirectBackgroundTasks tasks = editor.tasks;
    private final DraftsInMemory drafts = editor.drafts;
    private final CurrentSettings settings = editor.settings;
    private final LetterEditorViewModel model = editor.model;

    @Test
    void addressingTheLetterClosesTheGapInItsSalutation() {
        List<TextEdit> closed = new ArrayList<>();
        model.onEdit(closed::add);
        model.write("Dear [name or team],\n\nI rang [whom you spoke to].\n\nYours sincerely,\n[your name]", 0);

        model.address(EditorInMemory.party("Skyreach", "GB"));

        assertThat(closed).containsExactly(new TextEdit(5, 14, "Skyreach"));
    }

    @Test
    void signingTheLetterClosesTheGapsForTheName() {
        List<TextEdit> closed = new ArrayList<>();
        model.onEdit(closed::add);
        model.write("Dear Ms Finch,\n\nYours sincerely,\n[your name]", 0);

        model.signAs(EditorInMemory.party("Amara Osei", "GB"));

        assertThat(closed).containsExactly(new TextEdit(33, 11, "Amara Osei"));
    }

    @Test
    void openingShowsTheDraftAsItWasSavedAndSavesNothing() {
        tasks.quiet();

        assertThat(model.letterProperty().get().body()).isEqualTo("Dear Ms Finch,");
        assertThat(model.letterProperty().get().date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(drafts.saves()).isZero();
        assertThat(model.saver().stateProperty().get()).isEqualTo("Saved");
    }

    @Test
    void aCaseWithoutADraftCannotBeOpened() {
        ComplaintCase sent =
                new ComplaintCase(CaseId.random(), "Sent", "", Optional.empty(), List.of(), List.of(), Instant.EPOCH);

        assertThatThrownBy(() -> model.open(sent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRecipientsCountryChoosesTheEnglishUntilThePersonDoes() {
        model.address(EditorInMemory.party("Acme Inc", "US"));
        assertThat(model.variantProperty().get()).isEqualTo(EnglishVariant.US);

        model.variantProperty().set(EnglishVariant.GB);
        model.address(EditorInMemory.party("Acme Holdings", "US"));

        assertThat(model.variantProperty().get()).isEqualTo(EnglishVariant.GB);
    }

    @Test
    void aRecipientIsOfferedAgain() {
        model.address(EditorInMemory.party("Acme Inc", "US"));
        tasks.quiet();

        assertThat(model.people().known()).extracting(Party::name).containsExactly("Acme Inc");
        assertThat(editor.saved().recipient().name()).isEqualTo("Acme Inc");
    }

    @Test
    void theSenderIsKeptInTheSettingsAndStandsOnTheLetter() {
        model.signAs(EditorInMemory.party("Amara Osei", "GB"));

        assertThat(settings.get().sender().name()).isEqualTo("Amara Osei");
        assertThat(model.letterProperty().get().sender().name()).isEqualTo("Amara Osei");
    }

    @Test
    void theLengthIsSaidInWords() {
        List<String> said = new ArrayList<>();
        model.lengthInWords().subscribe(now -> {
            said.add(now);
        });

        model.write("", 0);
        model.write("Refund \u2013 please", 5);

        assertThat(said)
                .containsExactly(
                        "3 words, 14 characters \u00b7 English (UK)",
                        "No words yet \u00b7 English (UK)",
                        "2 words, 15 characters \u00b7 English (UK)");
    }
}
