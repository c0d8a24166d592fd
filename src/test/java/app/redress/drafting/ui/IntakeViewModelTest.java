package app.redress.drafting.ui;

import static app.redress.casefile.CaseFixtures.AMARA;
import static app.redress.casefile.CaseFixtures.CLOCK;
import static app.redress.casefile.CaseFixtures.DAYS;
import static app.redress.casefile.CaseFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.redress.casefile.CaseId;
import app.redress.casefile.CasesInMemory;
import app.redress.casefile.ComposedInMemory;
import app.redress.casefile.Draft;
import app.redress.casefile.FactsInMemory;
import app.redress.casefile.LaterLetters;
import app.redress.casefile.NewCase;
import app.redress.casefile.ToldCases;
import app.redress.drafting.DraftComposer;
import app.redress.drafting.Situation;
import app.redress.drafting.Style;
import app.redress.drafting.json.JsonLetterForms;
import app.redress.drafting.json.JsonSituations;
import app.redress.letter.EnglishVariant;
import app.redress.letter.Party;
import app.redress.settings.CurrentSettings;
import app.redress.settings.Settings;
import app.redress.ui.DialogsNoted;
import app.redress.ui.DirectBackgroundTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeViewModelTest {
    private final CasesInMemory cases = new CasesInMemory(CLOCK);
    private final FactsInMemory facts = new FactsInMemory();
    private final DraftComposer composer = new DraftComposer(new JsonLetterForms());
    private final JsonSituations situations = new JsonSituations(Path.of("none"));
    private final DirectBackgroundTasks tasks = new DirectBackgroundTasks();
    private final List<CaseId> opened = new ArrayList<>();
    private final List<CaseId> vented = new ArrayList<>();
    private final CurrentSettings settings = new CurrentSettings(Settings.FIRST_START.withSender(AMARA));
    private final ToldCases told = new ToldCases(
            cases,
            facts,
            new ComposedInMemory(),
            new NewCase(cases, DAYS, WORDS, composer),
            situations,
            LaterLetters.NONE);
    private final DraftingNavigation navigation = new Navigation();
    private final DialogsNoted dialogs = new DialogsNoted();
    private final FollowingViewModel following = new FollowingViewModel(told, tasks, navigation, dialogs, WORDS);
    private final IntakeViewModel model = new IntakeViewModel(told, settings, tasks, navigation, following, WORDS);

    @Test
    void answersBecomeALetterAndAreKeptWithItsCase() {
        begin();
        type("item", "a kettle");
        type("bought.price", "£49.99");
        type("remedy.kind", "refund");
        type("problem", "It leaks");
        model.write();
        tasks.runAll();

        assertThat(draft().body())
                .contains("I bought a kettle from you for £49.99", "It leaks.", "Please refund £49.99")
                .endsWith("Amara Osei");
        assertThat(facts.of(opened.get(0)).orElseThrow().deal().item()).isEqualTo("a kettle");
    }

    @Test
    void theCaretStandsAtTheFirstGap() {
        begin();
        model.write();
        tasks.runAll();

        assertThat(draft().body().substring(draft().caret())).startsWith("[");
    }

    @Test
    void howAnAnswerIsReadIsSaidAtOnce() {
        begin();
        type("bought.price", "cheap");
        type("bought.on", "3 oct 2026");
        type("tried", "phone, Callum");
        type("losses", "a taxi, £12\nparking, £3");

        assertThat(said("bought.price")).startsWith("Write the sum as a number, like £49.99");
        assertThat(said("bought.on")).isEqualTo("3 October 2026");
        assertThat(said("tried")).startsWith("Line 1 has no day yet");
        assertThat(said("losses")).isEqualTo("£15 in all");
        assertThat(said("item")).isEmpty();
    }

    @Test
    void aBareNumberIsTakenInTheMoneyOfTheCountryAndThatIsSaid() {
        begin();
        type("item", "kettle");
        type("bought.price", "49.99");
        type("losses", "a taxi home, 12, 3 October, receipt");

        assertThat(said("bought.price")).isEqualTo("£49.99; write the currency with it if it is another");
        assertThat(said("losses")).isEqualTo("£12 in all");
        model.write();
        tasks.runAll();
        assertThat(draft().body()).contains("I bought a kettle from you for £49.99");
    }

    @Test
    void questionsAndExamplesFollowTheEnglishOfTheCountry() {
        Party american = new Party("Amara Osei", "", List.of(), "US", "", "");
        settings.update(now -> now.withSender(american));
        begin("booking-refund");

        assertThat(answer("details.cancelledOn").question().ask()).isEqualTo("When was it canceled?");
        assertThat(answer("bought.price").prompt()).isEqualTo("$49.99");
        assertThat(answer("bought.on").prompt()).matches("[A-Z][a-z]+ \\d+, \\d{4}");
    }

    @Test
    void aLetterForSomebodyElseEnclosesTheirAuthority() {
        begin();
        type("onBehalfOf.name", "Grace Osei");
        type("onBehalfOf.relation", "my mother");
        assertThat(model.forSomeoneElseProperty().getValue()).isTrue();
        assertThat(model.told().orElseThrow().facts().behalf().authority()).isTrue();
        model.write();
        tasks.runAll();

        assertThat(draft().body()).contains("I write on behalf of my mother, Grace Osei", "the signed authority");
    }

    @Test
    void aLetterThatNobodyTouchedFollowsItsFacts() {
        begin();
        type("item", "a kettle");
        model.write();
        tasks.runAll();
        model.edit(opened.get(0));
        tasks.runAll();
        assertThat(answer("item").textProperty().get()).isEqualTo("a kettle");

        type("item", "a red kettle");
        model.write();
        tasks.runAll();

        assertThat(draft().body()).contains("a red kettle");
    }

    @Test
    void aLetterThatAPersonTouchedIsNeverChanged() {
        begin();
        type("item", "a kettle");
        model.write();
        tasks.runAll();
        CaseId id = opened.get(0);
        cases.saveDraft(id, new Draft(draft().recipient(), "Mine", "", "My own words.", EnglishVariant.GB, 0));
        model.edit(id);
        tasks.runAll();

        type("item", "a red kettle");
        model.write();
        tasks.runAll();

        assertThat(draft().body()).isEqualTo("My own words.");
        assertThat(facts.of(id).orElseThrow().deal().item()).isEqualTo("a red kettle");
    }

    @Test
    void sentencesThatStandAsWrittenAreOfferedWhatTheFactsSayNow() {
        begin();
        type("item", "a kettle");
        type("bought.price", "49.99");
        type("remedy.kind", "refund");
        model.write();
        tasks.runAll();
        CaseId id = opened.get(0);
        String mine =
                draft().body().replace("I bought a kettle from you for £49.99", "You sold me a kettle for £49.99");
        cases.saveDraft(id, new Draft(draft().recipient(), "", "", mine, EnglishVariant.GB, 0));
        model.edit(id);
        tasks.runAll();
        type("bought.price", "59.99");
        model.write();
        tasks.runAll();

        assertThat(following.askingProperty().get()).isTrue();
        assertThat(following.changes()).hasSize(1);
        assertThat(following.changes().get(0).after()).contains("Please refund £59.99");
        following.take(following.changes().get(0));
        tasks.runAll();

        assertThat(draft().body()).contains("You sold me a kettle for £49.99", "Please refund £59.99");
        assertThat(following.askingProperty().get()).isFalse();
        assertThat(opened).hasSize(2);
    }

    @Test
    void whatWasNotTakenIsOfferedAgainLater() {
        begin();
        type("remedy.kind", "refund");
        type("bought.price", "49.99");
        model.write();
        tasks.runAll();
        CaseId id = opened.get(0);
        cases.saveDraft(id, new Draft(draft().recipient(), "", "", draft().body() + "\nPS", EnglishVariant.GB, 0));
        model.edit(id);
        tasks.runAll();
        type("bought.price", "59.99");
        model.write();
        tasks.runAll();
        following.finish();

        assertThat(told.changes(id)).hasSize(2);
    }

    @Test
    void whoeverLeavesInTheMiddleFindsWhatTheyTyped() {
        begin();
        type("problem", "It leaks");
        model.leave();
        tasks.runAll();

        assertThat(cases.summaries()).hasSize(1);
        assertThat(facts.of(cases.summaries().get(0).id()).orElseThrow().story().problem())
                .isEqualTo("It leaks");
    }

    @Test
    void whoeverTypedNothingLeavesNothingBehind() {
        begin();
        model.leave();
        tasks.runAll();

        assertThat(cases.summaries()).isEmpty();
    }

    @Test
    void aShortLetterFitsTheBoxOfAWebForm() {
        begin();
        type("item", "a kettle");
        model.styleProperty().set(Optional.of(Style.SHORT));
        model.write();
        tasks.runAll();

        assertThat(draft().body().split("\\s+", -1)).hasSizeLessThan(Style.SHORT_WORDS);
        model.edit(opened.get(0));
        tasks.runAll();
        assertThat(model.styleProperty().get()).contains(Style.SHORT);
    }

    @Test
    void whyALetterIsPlainIsSaid() {
        begin();
        type("problem", "The kettle gave me an electric shock");
        model.write();
        tasks.runAll();

        assertThat(dialogs.said())
                .containsExactly("The letter is plain and formal, because somebody has been hurt. Facts lets you choose"
                        + " otherwise.");
    }

    @Test
    void aPrivatePageFirstKeepsWhatWasAnswered() {
        begin();
        type("item", "a kettle");
        model.vent();
        tasks.runAll();

        assertThat(vented).hasSize(1);
        assertThat(facts.of(vented.get(0)).orElseThrow().deal().item()).isEqualTo("a kettle");
    }

    @Test
    void twoClicksMakeOneLetter() {
        begin();
        model.write();
        model.write();
        model.leave();
        tasks.runAll();

        assertThat(cases.summaries()).hasSize(1);
    }

    @Test
    void theTemplateIsThereForThoseWhoLikeIt() {
        begin();
        model.startFromTemplate();
        tasks.runAll();

        assertThat(draft().body()).contains("Here is what did not work.", "[item and model]");
    }

    private void begin() {
        begin("faulty-goods");
    }

    private void begin(String id) {
        model.begin(situations.all().stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private void type(String question, String text) {
        answer(question).textProperty().set(text);
    }

    private String said(String question) {
        return answer(question).understood().getValue();
    }

    private Answer answer(String question) {
        return model.answers().stream()
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Draft draft() {
        return cases.find(opened.get(0)).orElseThrow().draft().orElseThrow();
    }

    private final class Navigation implements DraftingNavigation {
        @Override
        public void openDraft(CaseId id) {
            opened.add(id);
        }

        @Override
        public void openFacts(CaseId id) {}

        @Override
        public void openVentPage(CaseId id) {
            vented.add(id);
        }

        @Override
        public void openIntake(Situation situation) {}
    }
}
