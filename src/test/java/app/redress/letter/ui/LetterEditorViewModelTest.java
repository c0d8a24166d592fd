package app.redress.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CaseId;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.text.TextEdit;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import app.redress.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterEditorViewModelTest {
    private static final Draft DRAFT =
            new Draft(party("Harbour & Finch", "GB"), "Torn sofa", "HF-1", "Dear Ms Finch,", EnglishVariant.GB, 5);

    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final EnclosuresInMemory files = new EnclosuresInMemory();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:04:00Z"), ZoneOffset.UTC);
    private final Words words = Words.load(Locale.UK);
    private final LetterEditorViewModel model = new LetterEditorViewModel(
            new DraftSaver(drafts, tasks, clock, words),
            new Correspondents(drafts, settings, tasks, dialogs),
            new EnclosureTray(files, tasks, dialogs, words),
            words,
            clock);
    private ComplaintCase complaint = drafts.open(DRAFT);

    @BeforeEach
    void aLetterIsOpen() {
        model.open(complaint);
        tasks.runAll();
    }

    @Test
    void addressingTheLetterClosesTheGapInItsSalutation() {
        List<TextEdit> closed = new ArrayList<>();
        model.onGapClosed(closed::add);
        model.write("Dear [name or team],\n\nI rang [whom you spoke to].\n\nYours sincerely,\n[your name]", 0);

        model.address(party("Skyreach", "GB"));

        assertThat(closed).containsExactly(new TextEdit(5, 14, "Skyreach"));
    }

    @Test
    void signingTheLetterClosesTheGapsForTheName() {
        List<TextEdit> closed = new ArrayList<>();
        model.onGapClosed(closed::add);
        model.write("Dear Ms Finch,\n\nYours sincerely,\n[your name]", 0);

        model.signAs(party("Amara Osei", "GB"));

        assertThat(closed).containsExactly(new TextEdit(33, 11, "Amara Osei"));
    }

    @Test
    void openingShowsTheDraftAndSavesNothing() {
        tasks.quiet();

        assertThat(model.letterProperty().get().body()).isEqualTo("Dear Ms Finch,");
        assertThat(model.letterProperty().get().date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(drafts.saves()).isZero();
        assertThat(model.saver().stateProperty().get()).isEmpty();
    }

    @Test
    void whatIsWrittenIsSavedOnceTheKeysAreQuiet() {
        model.write("Dear Ms Finch, I", 16);
        model.write("Dear Ms Finch, I write", 22);
        tasks.runAll();
        assertThat(drafts.saves()).isZero();

        tasks.quiet();

        assertThat(drafts.saves()).isEqualTo(1);
        assertThat(saved().body()).isEqualTo("Dear Ms Finch, I write");
        assertThat(saved().caret()).isEqualTo(22);
        assertThat(model.saver().stateProperty().get()).isEqualTo("Saved 12:04");
    }

    @Test
    void leavingHandsTheWordsOverAtOnce() {
        model.write("Dear Ms Finch, half a sen", 25);

        model.flush();
        tasks.shutDown(java.time.Duration.ZERO);

        assertThat(saved().body()).isEqualTo("Dear Ms Finch, half a sen");
    }

    @Test
    void leavingKeepsWhereTheCaretStood() {
        model.moveCaret(2);
        tasks.quiet();
        assertThat(drafts.saves()).isZero();

        model.flush();
        tasks.runAll();

        assertThat(saved().caret()).isEqualTo(2);
    }

    @Test
    void wordsThatCannotBeSavedAreSaidToBeSafeAndTriedAgain() {
        drafts.failWith(new ProblemException("casefile.store.full", null, "the folder"));
        model.write("Dear Ms Finch, I", 16);

        tasks.quiet();

        assertThat(model.saver().problemProperty().get())
                .startsWith("The disk is full")
                .endsWith("keeps trying.");
        assertThat(saved().body()).isEqualTo("Dear Ms Finch,");

        drafts.failWith(null);
        tasks.tick();

        assertThat(saved().body()).isEqualTo("Dear Ms Finch, I");
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

        assertThat(saved().body()).isEqualTo("Dear Ms Finch, I");
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

    @Test
    void aCaseWithoutADraftCannotBeOpened() {
        ComplaintCase sent =
                new ComplaintCase(CaseId.random(), "Sent", "", Optional.empty(), List.of(), List.of(), Instant.EPOCH);

        assertThatThrownBy(() -> model.open(sent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRecipientsCountryChoosesTheEnglishUntilThePersonDoes() {
        model.address(party("Acme Inc", "US"));
        assertThat(model.variantProperty().get()).isEqualTo(EnglishVariant.US);

        model.variantProperty().set(EnglishVariant.GB);
        model.address(party("Acme Holdings", "US"));

        assertThat(model.variantProperty().get()).isEqualTo(EnglishVariant.GB);
    }

    @Test
    void aRecipientIsOfferedAgain() {
        model.address(party("Acme Inc", "US"));
        tasks.quiet();

        assertThat(model.people().known()).extracting(Party::name).containsExactly("Acme Inc");
        assertThat(saved().recipient().name()).isEqualTo("Acme Inc");
    }

    @Test
    void theSenderIsKeptInTheSettingsAndStandsOnTheLetter() {
        model.signAs(party("Amara Osei", "GB"));

        assertThat(settings.get().sender().name()).isEqualTo("Amara Osei");
        assertThat(model.letterProperty().get().sender().name()).isEqualTo("Amara Osei");
    }

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

    private Draft saved() {
        return drafts.draft(complaint.id());
    }

    private static Party party(String name, String country) {
        return new Party(name, "", List.of(), country, "", "");
    }
}
