package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComplaintCase;
import app.redress.casefile.Draft;
import app.redress.casefile.LateSituation;
import app.redress.casefile.NewCase;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.SampleLetter;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSampleLetter;
import app.redress.drafting.json.JsonSituations;
import app.redress.drafting.ui.SituationChooserViewModel.Choice;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.letter.Placeholders;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DirectBackgroundTasks;
import app.redress.words.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SituationChooserViewModelTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final NewCase newCase = new NewCase(cases, DAYS, WORDS, new DraftComposer(new JsonLetterForms()));
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    private final DraftingNavigationNoted navigation = new DraftingNavigationNoted();

    @TempDir
    Path templates;

    @Test
    void aChoiceLeadsToItsQuestionsAndItsTemplateToALetterWithWhatIsKnown() {
        SituationChooserViewModel model = shown();
        model.choose(choice(model, "flight-cancelled-or-delayed"));

        ComplaintCase begun = newCase.from(navigation.intakes.get(0), AMARA);
        Draft draft = begun.draft().orElseThrow();
        assertThat(begun.situation()).isEqualTo("flight-cancelled-or-delayed");
        assertThat(draft.body()).contains("by 5 December 2026").endsWith("Yours sincerely,\nAmara Osei");
        assertThat(draft.caret()).isEqualTo(Placeholders.in(draft.body()).get(0).start());
    }

    @Test
    void anAmericanWritesAmericanEnglish() {
        settings.update(now -> now.withSender(new Party("Dana Cole", "", List.of(), "US", "", "")));
        SituationChooserViewModel model = shown();
        assertThat(choice(model, "flight-cancelled-or-delayed").title()).isEqualTo("My flight was canceled or delayed");

        model.choose(choice(model, "flight-cancelled-or-delayed"));

        Draft draft = newCase.from(navigation.intakes.get(0), settings.get().sender())
                .draft()
                .orElseThrow();
        assertThat(draft.variant()).isEqualTo(EnglishVariant.US);
        assertThat(draft.body()).contains("by December 5, 2026").endsWith("Sincerely,\nDana Cole");
    }

    @Test
    void twoClicksMakeOneLetter() {
        SituationChooserViewModel model = shown();

        model.startEmpty();
        model.startEmpty();
        tasks.runAll();

        assertThat(cases.summaries()).hasSize(1);
    }

    @Test
    void anEmptyPageHasTheCaretBetweenSalutationAndSignature() {
        SituationChooserViewModel model = shown();
        model.startEmpty();
        tasks.runAll();

        Draft draft = cases.find(navigation.drafts.get(0)).orElseThrow().draft().orElseThrow();
        assertThat(draft.body()).isEqualTo("Dear [name or team],\n\n\n\nYours sincerely,\nAmara Osei");
        assertThat(draft.body().substring(0, draft.caret())).isEqualTo("Dear [name or team],\n\n");
    }

    @Test
    void whatIsPastedIsTakenOverWithoutControlCharacters() {
        SituationChooserViewModel model = shown();
        model.paste("I am\u0000 furious.\r\n\r\nGive it back.\n");
        tasks.runAll();

        assertThat(cases.find(navigation.drafts.get(0))
                        .orElseThrow()
                        .draft()
                        .orElseThrow()
                        .body())
                .isEqualTo("I am furious.\n\nGive it back.");
    }

    @Test
    void anEmptyClipboardIsSaid() {
        SituationChooserViewModel model = shown();
        model.paste(" ");
        tasks.runAll();

        assertThat(model.noteProperty().get()).startsWith("There is no text on the clipboard.");
        assertThat(navigation.drafts).isEmpty();
    }

    @Test
    void aHugePasteIsRefusedWhole() {
        assertThatThrownBy(() -> newCase.pasted("x".repeat(5_000_000), AMARA))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(WORDS.say(problem))
                        .contains("60,000"));
        assertThat(cases.summaries()).isEmpty();
    }

    @Test
    void aTextFileThatIsDroppedBecomesALetter() throws IOException {
        Path file = Files.writeString(templates.resolve("rant.txt"), "I am furious.\nGive it back.");
        SituationChooserViewModel model = shown();
        model.take(List.of(file));
        tasks.runAll();

        assertThat(cases.find(navigation.drafts.get(0))
                        .orElseThrow()
                        .draft()
                        .orElseThrow()
                        .body())
                .isEqualTo("I am furious.\nGive it back.");
        assertThat(file).exists();
    }

    @Test
    void aFileThatIsNoTextBeginsNothing() throws IOException {
        Path file = Files.write(templates.resolve("photo.jpg"), new byte[] {1, 2, 3, 0, 4});
        SituationChooserViewModel model = shown();
        model.take(List.of(file));

        assertThatThrownBy(tasks::runAll).hasRootCauseInstanceOf(ProblemException.class);
        assertThat(cases.summaries()).isEmpty();
        assertThat(model.beginningProperty().get()).isFalse();
    }

    @Test
    void templatesThatCannotBeReadAreOneQuietLine() throws IOException {
        Files.writeString(templates.resolve("one.json"), "{");
        Files.writeString(templates.resolve("two.json"), "{}");
        SituationChooserViewModel model = shown();

        assertThat(model.problemsProperty().get()).isEqualTo("2 of your own templates could not be read.");
        assertThat(model.problemSentences()).hasSize(2);
    }

    @Test
    void theSampleBeginsACaseThatCanBeToldFromARealOne() {
        ComplaintCase sample = newCase.sample(new JsonSampleLetter());

        assertThat(sample.situation()).isEqualTo(SampleLetter.SITUATION);
        assertThat(sample.title()).startsWith("Sample:");
        assertThat(sample.draft().orElseThrow().recipient().name()).isEqualTo("Harbour & Finch Ltd");
    }

    @Test
    void aCaseWithALetterOfTheirOwnIsAskedAboutAndNothingIsSaidBeforeAClick() {
        ComplaintCase pasted = newCase.pasted(
                "Dear team,\n\nThe kettle I bought from you is faulty: it stopped working after a week.", AMARA);
        SituationChooserViewModel model = shown();

        model.about(new LateSituation(cases, pasted.id()));
        model.refresh();
        tasks.runAll();

        assertThat(model.askingProperty().get()).isTrue();
        assertThat(model.choices().get(0).id()).isEqualTo("faulty-goods");
        assertThat(model.noteProperty().get()).contains("Nothing is said until you choose.");
        assertThat(cases.find(pasted.id())).contains(pasted);

        model.choose(model.choices().get(0));
        tasks.runAll();
        ComplaintCase after = cases.find(pasted.id()).orElseThrow();
        assertThat(after.situation()).isEqualTo("faulty-goods");
        assertThat(after.draft()).isEqualTo(pasted.draft());
        assertThat(navigation.cases).containsExactly(pasted.id());
        assertThat(navigation.intakes).isEmpty();
    }

    @Test
    void whoGoesBackHasSaidNothingAndTheNextLetterIsANewOne() {
        ComplaintCase pasted = newCase.pasted("Dear team", AMARA);
        SituationChooserViewModel model = shown();
        model.about(new LateSituation(cases, pasted.id()));
        model.refresh();
        tasks.runAll();

        model.leaveUnsaid();
        assertThat(navigation.cases).containsExactly(pasted.id());

        model.refresh();
        tasks.runAll();
        assertThat(model.askingProperty().get()).isFalse();
        model.choose(choice(model, "faulty-goods"));
        assertThat(navigation.intakes).hasSize(1);
        assertThat(cases.find(pasted.id())).contains(pasted);
    }

    private SituationChooserViewModel shown() {
        SituationChooserViewModel model = new SituationChooserViewModel(
                new JsonSituations(templates), newCase, settings, tasks, navigation, WORDS);
        model.refresh();
        tasks.runAll();
        return model;
    }

    private static Choice choice(SituationChooserViewModel model, String id) {
        return model.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
